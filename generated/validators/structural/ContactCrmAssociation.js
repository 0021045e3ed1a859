// Generated from the contract. Do not edit.

export { checkContactCrmAssociation } from '../contract/ContactCrmAssociation.js';
