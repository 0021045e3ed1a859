// Generated from the contract. Do not edit.

export const planTimestamp = { kind: 'string', formats: ['date-time'], span: [1767600000000, 1782496800000] };
