// Generated from the contract. Do not edit.

export { checkEngagementIsPrivate } from '../contract/EngagementIsPrivate.js';
