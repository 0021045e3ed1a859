// Generated from the contract. Do not edit.

export { checkCompanyDescription } from '../contract/CompanyDescription.js';
