// Generated from the contract. Do not edit.

import { shapeContactCompany } from './ContactCompany.js';
import { shapeContactCrmAssociation } from './ContactCrmAssociation.js';
import { shapeContactEmails } from './ContactEmails.js';
import { shapeContactPhoneNumbers } from './ContactPhoneNumbers.js';

export const shapeContactPreviousAttributes = {
  props: {
    first_name: 0,
    last_name: 0,
    description: 0,
    emails: () => shapeContactEmails,
    phone_numbers: () => shapeContactPhoneNumbers,
    company: () => shapeContactCompany,
    time_zone: 0,
    crm_association: () => shapeContactCrmAssociation,
  },
};
