// Generated from the contract. Do not edit.

export type * from './events.js';
export type * from './schemas.js';
