// Generated from the contract. Do not edit.

export { checkCompanyName } from '../contract/CompanyName.js';
