// Generated from the contract. Do not edit.

export const planEngagementIsPrivate = { kind: 'boolean' };
