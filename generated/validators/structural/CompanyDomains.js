// Generated from the contract. Do not edit.

export { checkCompanyDomains } from '../contract/CompanyDomains.js';
