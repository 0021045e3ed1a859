export declare const REPEATS: {
    readonly 'handles-retry-once': {
        readonly level: 'must';
        readonly title: 'A delivery that comes again, freshly signed, has one effect';
        readonly why: "Deliveries come at least once: an answer that is lost on its way makes the sender try again.";
        readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does.";
        readonly needs: 'probe';
    };
    readonly 'handles-replay-once': {
        readonly level: 'must';
        readonly title: 'A delivery that comes again, byte for byte, has one effect';
        readonly why: 'Within the tolerance a recording is as genuine as the delivery was: only its id tells them apart.';
        readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does.";
        readonly needs: 'probe';
    };
    readonly 'handles-concurrent-once': {
        readonly level: 'must';
        readonly title: 'Ten copies of a delivery at once have one effect';
        readonly why: 'A sender that loses patience tries again while you still work. Looking an id up and storing it later lets both through.';
        readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does. Answer 409 or 2xx to the others.";
        readonly needs: 'probe';
    };
    readonly 'keeps-newest-state': {
        readonly level: 'must';
        readonly title: 'An older update that arrives later changes nothing';
        readonly why: 'Deliveries overtake each other. Overwriting in the order of arrival brings old values back, and nothing corrects them.';
        readonly fix: 'Keep the time of the last change with what you store, overwrite only with a newer one, and acknowledge the rest.';
        readonly needs: 'probe';
    };
    readonly 'keeps-deleted': {
        readonly level: 'must';
        readonly title: 'An update that arrives after the deletion brings nothing back';
        readonly why: 'Deliveries overtake each other, and a late update would create again what is gone.';
        readonly fix: 'Remember that something was deleted, for as long as deliveries may be late.';
        readonly needs: 'probe';
    };
};
