// Generated from the contract. Do not edit.

/** Where the type of an event is told. */
export const dispatch = {
  body: ['type'],
};
