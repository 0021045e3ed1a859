// Generated from the contract. Do not edit.

export const planEngagementProcessingStatus = { kind: 'string', known: ['COMPLETED'] };
