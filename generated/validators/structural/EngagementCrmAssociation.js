// Generated from the contract. Do not edit.

export { checkEngagementCrmAssociation } from '../contract/EngagementCrmAssociation.js';
