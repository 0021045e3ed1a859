// Generated from the contract. Do not edit.

export { checkEngagementDataSource } from '../contract/EngagementDataSource.js';
