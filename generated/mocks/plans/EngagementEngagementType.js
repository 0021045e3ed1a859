// Generated from the contract. Do not edit.

export const planEngagementEngagementType = { kind: 'string', known: ['MEETING', 'CALL'] };
