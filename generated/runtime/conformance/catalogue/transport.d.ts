export declare const TRANSPORT: {
    readonly 'does-not-redirect': {
        readonly level: 'must';
        readonly title: 'Answers at its own address';
        readonly why: 'Redirects are not followed: each is a failed delivery.';
        readonly fix: 'Register the address to which it redirects. Mind https, "www." and the slash at the end.';
    };
    readonly 'answers-in-time': {
        readonly level: 'must';
        readonly title: 'Answers within the time that the sender waits';
        readonly why: 'An answer that comes later counts as a failure: the delivery is repeated although you handled it.';
        readonly fix: 'Store the event or put it into a queue, answer at once, and do slow work afterwards.';
    };
    readonly 'answers-quickly': {
        readonly level: 'should';
        readonly title: 'Answers within a third of that time';
        readonly why: 'What is nearly too slow in a test is too slow under load.';
        readonly fix: 'Do slow work after you answered.';
    };
    readonly 'survives-slow-upload': {
        readonly level: 'should';
        readonly title: 'Survives a body that arrives slowly, in chunks';
        readonly why: 'Proxies forward bodies without a length, piece by piece.';
        readonly fix: 'Wait until the whole body is there before you verify it, and limit how long you wait.';
    };
    readonly 'survives-hang-up': {
        readonly level: 'should';
        readonly title: 'Survives a sender that hangs up in the middle';
        readonly why: 'Connections break. The error of a stream that nobody listens for ends a Node.js process.';
        readonly fix: 'Handle the errors of the request stream.';
    };
    readonly 'refuses-get': {
        readonly level: 'should';
        readonly title: 'Answers 404 or 405 to GET';
        readonly why: 'A 2xx tells monitors and scanners that deliveries arrive where they do not, and a 5xx hides real failures.';
        readonly fix: 'Route POST alone to the endpoint.';
    };
    readonly 'refuses-other-content-type': {
        readonly level: 'should';
        readonly title: 'Answers 415 to a body that does not claim to be JSON';
        readonly why: 'Frameworks parse other types into other things, and verification then sees an empty body.';
        readonly fix: 'Check the content type first.';
    };
    readonly 'stays-up': {
        readonly level: 'must';
        readonly title: 'Still accepts deliveries after all of this';
        readonly why: 'A process that ends loses what it was working on.';
        readonly fix: 'Look at the log of the endpoint for the exception that ended it.';
    };
};
