// Generated from the contract. Do not edit.

export { checkCompanyObject } from '../contract/CompanyObject.js';
