// Generated from the contract. Do not edit.

export { checkTagName } from '../contract/TagName.js';
