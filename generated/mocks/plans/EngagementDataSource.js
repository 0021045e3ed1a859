// Generated from the contract. Do not edit.

export const planEngagementDataSource = { kind: 'string', pool: ['ZOOM'] };
