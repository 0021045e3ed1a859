// Generated from the contract. Do not edit.

export const planCompanyIndustry = { kind: 'string', pool: ['Software', 'Logistics', 'Healthcare', 'Manufacturing', 'Financial services'] };
