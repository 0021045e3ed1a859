// Generated from the contract. Do not edit.

export { checkEngagementDurationSeconds } from '../contract/EngagementDurationSeconds.js';
