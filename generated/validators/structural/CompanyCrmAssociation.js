// Generated from the contract. Do not edit.

export { checkCompanyCrmAssociation } from '../contract/CompanyCrmAssociation.js';
