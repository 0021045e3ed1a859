// Generated from the contract. Do not edit.

export { checkEngagementExternalUrl } from '../contract/EngagementExternalUrl.js';
