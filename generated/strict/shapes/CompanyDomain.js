// Generated from the contract. Do not edit.

export const shapeCompanyDomain = { props: { domain: 0 } };
