// Generated from the contract. Do not edit.

import { shapeContact } from './Contact.js';
import { shapeContactPreviousAttributes } from './ContactPreviousAttributes.js';

export const shapeContactChange = {
  props: {
    object: () => shapeContact,
    previous_attributes: () => shapeContactPreviousAttributes,
  },
};
