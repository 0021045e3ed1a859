export const TRANSPORT = {
    'does-not-redirect': {
        level: 'must',
        title: 'Answers at its own address',
        why: 'Redirects are not followed: each is a failed delivery.',
        fix: 'Register the address to which it redirects. Mind https, "www." and the slash at the end.',
    },
    'answers-in-time': {
        level: 'must',
        title: 'Answers within the time that the sender waits',
        why: 'An answer that comes later counts as a failure: the delivery is repeated although you handled it.',
        fix: 'Store the event or put it into a queue, answer at once, and do slow work afterwards.',
    },
    'answers-quickly': {
        level: 'should',
        title: 'Answers within a third of that time',
        why: 'What is nearly too slow in a test is too slow under load.',
        fix: 'Do slow work after you answered.',
    },
    'survives-slow-upload': {
        level: 'should',
        title: 'Survives a body that arrives slowly, in chunks',
        why: 'Proxies forward bodies without a length, piece by piece.',
        fix: 'Wait until the whole body is there before you verify it, and limit how long you wait.',
    },
    'survives-hang-up': {
        level: 'should',
        title: 'Survives a sender that hangs up in the middle',
        why: 'Connections break. The error of a stream that nobody listens for ends a Node.js process.',
        fix: 'Handle the errors of the request stream.',
    },
    'refuses-get': {
        level: 'should',
        title: 'Answers 404 or 405 to GET',
        why: 'A 2xx tells monitors and scanners that deliveries arrive where they do not, and a 5xx hides real failures.',
        fix: 'Route POST alone to the endpoint.',
    },
    'refuses-other-content-type': {
        level: 'should',
        title: 'Answers 415 to a body that does not claim to be JSON',
        why: 'Frameworks parse other types into other things, and verification then sees an empty body.',
        fix: 'Check the content type first.',
    },
    'stays-up': {
        level: 'must',
        title: 'Still accepts deliveries after all of this',
        why: 'A process that ends loses what it was working on.',
        fix: 'Look at the log of the endpoint for the exception that ended it.',
    },
};
