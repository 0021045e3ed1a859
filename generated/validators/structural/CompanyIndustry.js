// Generated from the contract. Do not edit.

export { checkCompanyIndustry } from '../contract/CompanyIndustry.js';
