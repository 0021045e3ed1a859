// Generated from the contract. Do not edit.

export { checkEngagementDescription } from '../contract/EngagementDescription.js';
