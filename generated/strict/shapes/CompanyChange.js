// Generated from the contract. Do not edit.

import { shapeCompany } from './Company.js';
import { shapeCompanyPreviousAttributes } from './CompanyPreviousAttributes.js';

export const shapeCompanyChange = {
  props: {
    object: () => shapeCompany,
    previous_attributes: () => shapeCompanyPreviousAttributes,
  },
};
