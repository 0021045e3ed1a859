const ONCE = 'Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does.';
const AGAIN = 'Deliveries come at least once: an answer that is lost on its way makes the sender try again.';
export const REPEATS = {
    'handles-retry-once': {
        level: 'must',
        title: 'A delivery that comes again, freshly signed, has one effect',
        why: AGAIN,
        fix: ONCE,
        needs: 'probe',
    },
    'handles-replay-once': {
        level: 'must',
        title: 'A delivery that comes again, byte for byte, has one effect',
        why: 'Within the tolerance a recording is as genuine as the delivery was: only its id tells them apart.',
        fix: ONCE,
        needs: 'probe',
    },
    'handles-concurrent-once': {
        level: 'must',
        title: 'Ten copies of a delivery at once have one effect',
        why: 'A sender that loses patience tries again while you still work. Looking an id up and storing it later lets both through.',
        fix: `${ONCE} Answer 409 or 2xx to the others.`,
        needs: 'probe',
    },
    'keeps-newest-state': {
        level: 'must',
        title: 'An older update that arrives later changes nothing',
        why: 'Deliveries overtake each other. Overwriting in the order of arrival brings old values back, and nothing corrects them.',
        fix: 'Keep the time of the last change with what you store, overwrite only with a newer one, and acknowledge the rest.',
        needs: 'probe',
    },
    'keeps-deleted': {
        level: 'must',
        title: 'An update that arrives after the deletion brings nothing back',
        why: 'Deliveries overtake each other, and a late update would create again what is gone.',
        fix: 'Remember that something was deleted, for as long as deliveries may be late.',
        needs: 'probe',
    },
};
