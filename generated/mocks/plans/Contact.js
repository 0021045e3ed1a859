// Generated from the contract. Do not edit.

import { planCompanyReference } from './CompanyReference.js';
import { planContactDescription } from './ContactDescription.js';
import { planContactEmails } from './ContactEmails.js';
import { planContactFirstName } from './ContactFirstName.js';
import { planContactLastName } from './ContactLastName.js';
import { planContactPhoneNumbers } from './ContactPhoneNumbers.js';
import { planContactTimeZone } from './ContactTimeZone.js';
import { planCrmAssociation } from './CrmAssociation.js';
import { planTimestamp } from './Timestamp.js';

export const planContact = {
  kind: 'object',
  properties: [
    { name: 'object', required: true, value: { kind: 'enum', values: ['contact'] } },
    {
      name: 'id',
      required: true,
      value: {
        kind: 'string',
        patterns: [/^cnt_[A-Za-z0-9]+$/u],
        text: { all: ['cnt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
        id: { style: 'ulid', prefix: 'cnt_' },
      },
    },
    { name: 'first_name', required: true, value: { kind: 'ref', to: () => planContactFirstName } },
    { name: 'last_name', required: true, value: { kind: 'ref', to: () => planContactLastName } },
    { name: 'description', value: { kind: 'ref', to: () => planContactDescription } },
    { name: 'emails', required: true, value: { kind: 'ref', to: () => planContactEmails } },
    { name: 'phone_numbers', required: true, value: { kind: 'ref', to: () => planContactPhoneNumbers } },
    { name: 'company', value: { kind: 'ref', to: () => planCompanyReference } },
    { name: 'time_zone', value: { kind: 'ref', to: () => planContactTimeZone } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation } },
    { name: 'created_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'updated_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
  ],
  invariants: [{ kind: 'order', places: [['created_at'], ['updated_at']] }],
  times: [{ id: ['id'], time: ['created_at'] }],
};
