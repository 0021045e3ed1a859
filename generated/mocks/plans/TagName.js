// Generated from the contract. Do not edit.

export const planTagName = {
  kind: 'string',
  pool: ['churn-risk', 'pricing-question', 'feature-request', 'champion', 'competitor-mentioned'],
};
