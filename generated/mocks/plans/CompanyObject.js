// Generated from the contract. Do not edit.

export const planCompanyObject = { kind: 'enum', values: ['company'] };
