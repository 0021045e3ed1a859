// Generated from the contract. Do not edit.

export { checkCompanyDomain } from '../contract/CompanyDomain.js';
