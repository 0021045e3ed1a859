export const TIMES = {
    'refuses-old-timestamp': {
        level: 'must',
        title: 'Refuses a delivery that was signed too long ago',
        why: 'Whoever recorded a delivery could otherwise send it again at any time.',
        fix: 'Refuse timestamps further from your clock than the tolerance, both ways, once the signature was verified.',
    },
    'refuses-future-timestamp': {
        level: 'must',
        title: 'Refuses a delivery that was signed in the future',
        why: 'It would stay valid for longer than the tolerance says.',
        fix: 'Refuse timestamps further from your clock than the tolerance, both ways.',
    },
    'accepts-slow-delivery': {
        level: 'must',
        title: 'Accepts a delivery that is almost as old as it may be',
        why: 'Networks are slow and clocks differ: a narrower window loses genuine deliveries.',
        fix: 'Use the tolerance of the contract, and keep the clock of the machine in time.',
    },
    'accepts-fast-clock': {
        level: 'must',
        title: 'Accepts a delivery whose clock is ahead within the tolerance',
        why: "The sender's clock may be ahead of yours.",
        fix: 'Compare the absolute difference with the tolerance.',
    },
    'refuses-malformed-timestamp': {
        level: 'must',
        title: 'Refuses a timestamp that is no number',
        why: 'As a number it becomes NaN, and every comparison with NaN is false: the check of the age is skipped, or fails with a 5xx.',
        fix: 'Accept digits alone, and refuse everything else with 400 before you calculate.',
    },
    'refuses-decorated-timestamp': {
        level: 'should',
        title: 'Refuses a timestamp with something behind its digits',
        why: 'Lenient parsing, such as parseInt, reads "1700000000abc" as a number, so several headers pass for one. It helps no forger by itself, and shows that the header is not read strictly.',
        fix: 'Accept digits alone: /^\\d+$/.',
    },
};
