// Generated from the contract. Do not edit.

export { checkCrmAssociation } from '../contract/CrmAssociation.js';
