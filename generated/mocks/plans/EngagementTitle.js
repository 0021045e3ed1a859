// Generated from the contract. Do not edit.

export const planEngagementTitle = {
  kind: 'string',
  pool: ['Quarterly business review', 'Discovery call', 'Onboarding kick-off', 'Renewal check-in', 'Product demo'],
};
