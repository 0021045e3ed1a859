// Generated from the contract. Do not edit.

import { shapeContact } from './Contact.js';

export const shapeContactState = {
  props: {
    object: () => shapeContact,
    previous_attributes: 0,
  },
};
