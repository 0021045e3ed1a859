// Generated from the contract. Do not edit.

export { checkEngagementTitle } from '../contract/EngagementTitle.js';
