// Generated from the contract. Do not edit.

export const planTagAutoTaggingEnabled = { kind: 'boolean' };
