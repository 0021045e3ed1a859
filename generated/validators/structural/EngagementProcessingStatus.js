// Generated from the contract. Do not edit.

export { checkEngagementProcessingStatus } from '../contract/EngagementProcessingStatus.js';
