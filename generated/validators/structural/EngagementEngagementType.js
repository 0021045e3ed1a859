// Generated from the contract. Do not edit.

export { checkEngagementEngagementType } from '../contract/EngagementEngagementType.js';
