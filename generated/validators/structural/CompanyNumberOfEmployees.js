// Generated from the contract. Do not edit.

export { checkCompanyNumberOfEmployees } from '../contract/CompanyNumberOfEmployees.js';
