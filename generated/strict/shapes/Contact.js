// Generated from the contract. Do not edit.

import { shapeCompanyReference } from './CompanyReference.js';
import { shapeContactEmail } from './ContactEmail.js';
import { shapeContactPhoneNumber } from './ContactPhoneNumber.js';
import { shapeCrmAssociation } from './CrmAssociation.js';

export const shapeContact = {
  props: {
    object: 0,
    id: 0,
    first_name: 0,
    last_name: 0,
    description: 0,
    emails: { items: () => shapeContactEmail },
    phone_numbers: { items: () => shapeContactPhoneNumber },
    company: () => shapeCompanyReference,
    time_zone: 0,
    crm_association: () => shapeCrmAssociation,
    created_at: 0,
    updated_at: 0,
  },
};
