// Generated from the contract. Do not edit.

export { checkEngagementIsInternal } from '../contract/EngagementIsInternal.js';
