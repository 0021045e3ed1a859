// Generated from the contract. Do not edit.

export { checkContactTimeZone } from '../contract/ContactTimeZone.js';
