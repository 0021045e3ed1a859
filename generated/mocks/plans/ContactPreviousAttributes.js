// Generated from the contract. Do not edit.

import { planCompanyReference } from './CompanyReference.js';
import { planContactDescription } from './ContactDescription.js';
import { planContactEmails } from './ContactEmails.js';
import { planContactFirstName } from './ContactFirstName.js';
import { planContactLastName } from './ContactLastName.js';
import { planContactPhoneNumbers } from './ContactPhoneNumbers.js';
import { planContactTimeZone } from './ContactTimeZone.js';
import { planCrmAssociation } from './CrmAssociation.js';

export const planContactPreviousAttributes = {
  kind: 'object',
  properties: [
    { name: 'first_name', value: { kind: 'ref', to: () => planContactFirstName } },
    { name: 'last_name', value: { kind: 'ref', to: () => planContactLastName } },
    { name: 'description', value: { kind: 'ref', to: () => planContactDescription, nullable: true } },
    { name: 'emails', value: { kind: 'ref', to: () => planContactEmails } },
    { name: 'phone_numbers', value: { kind: 'ref', to: () => planContactPhoneNumbers } },
    { name: 'company', value: { kind: 'ref', to: () => planCompanyReference, nullable: true } },
    { name: 'time_zone', value: { kind: 'ref', to: () => planContactTimeZone, nullable: true } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation, nullable: true } },
  ],
};
