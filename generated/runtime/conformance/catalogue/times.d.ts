export declare const TIMES: {
    readonly 'refuses-old-timestamp': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery that was signed too long ago';
        readonly why: 'Whoever recorded a delivery could otherwise send it again at any time.';
        readonly fix: 'Refuse timestamps further from your clock than the tolerance, both ways, once the signature was verified.';
    };
    readonly 'refuses-future-timestamp': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery that was signed in the future';
        readonly why: 'It would stay valid for longer than the tolerance says.';
        readonly fix: 'Refuse timestamps further from your clock than the tolerance, both ways.';
    };
    readonly 'accepts-slow-delivery': {
        readonly level: 'must';
        readonly title: 'Accepts a delivery that is almost as old as it may be';
        readonly why: 'Networks are slow and clocks differ: a narrower window loses genuine deliveries.';
        readonly fix: 'Use the tolerance of the contract, and keep the clock of the machine in time.';
    };
    readonly 'accepts-fast-clock': {
        readonly level: 'must';
        readonly title: 'Accepts a delivery whose clock is ahead within the tolerance';
        readonly why: "The sender's clock may be ahead of yours.";
        readonly fix: 'Compare the absolute difference with the tolerance.';
    };
    readonly 'refuses-malformed-timestamp': {
        readonly level: 'must';
        readonly title: 'Refuses a timestamp that is no number';
        readonly why: 'As a number it becomes NaN, and every comparison with NaN is false: the check of the age is skipped, or fails with a 5xx.';
        readonly fix: 'Accept digits alone, and refuse everything else with 400 before you calculate.';
    };
    readonly 'refuses-decorated-timestamp': {
        readonly level: 'should';
        readonly title: 'Refuses a timestamp with something behind its digits';
        readonly why: 'Lenient parsing, such as parseInt, reads "1700000000abc" as a number, so several headers pass for one. It helps no forger by itself, and shows that the header is not read strictly.';
        readonly fix: 'Accept digits alone: /^\\d+$/.';
    };
};
