// Generated from the contract. Do not edit.

export const planEngagementIsInternal = { kind: 'boolean' };
