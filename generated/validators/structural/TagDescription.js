// Generated from the contract. Do not edit.

export { checkTagDescription } from '../contract/TagDescription.js';
