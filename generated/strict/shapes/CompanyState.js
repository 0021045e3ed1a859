// Generated from the contract. Do not edit.

import { shapeCompany } from './Company.js';

export const shapeCompanyState = {
  props: {
    object: () => shapeCompany,
    previous_attributes: 0,
  },
};
