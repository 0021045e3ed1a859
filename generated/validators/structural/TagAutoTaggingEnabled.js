// Generated from the contract. Do not edit.

export { checkTagAutoTaggingEnabled } from '../contract/TagAutoTaggingEnabled.js';
