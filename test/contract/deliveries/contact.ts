import { type Delivery, signed } from './delivery.js';

export const CONTACT_CREATED: Delivery = {
  name: 'complete',
  type: 'v1.contact.created',
  headers: signed('2nYc8HkQm4Rt7VwXzA1bC3dE5fG', '1775203512'),
  body: {
    id: 'evt_01KN9HEQ3C5V7W9X1Y3Z5A7B9C',
    type: 'v1.contact.created',
    api_version: 'v1',
    created_at: '2026-04-03T08:05:12.114Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'contact',
        id: 'cnt_01KN9HEPZV2X4Y6Z8A0B2C4D6E',
        first_name: 'Ngozi',
        last_name: 'Lindqvist',
        description: 'Runs procurement for the Nordic stores.',
        emails: [
          { email: 'ngozi.lindqvist@fjordmarket.example', is_primary: true },
          { email: 'ngozi@lindqvist.example', is_primary: false },
        ],
        phone_numbers: [
          { phone_number: '+46 8 555 01 00', is_primary: true },
          { phone_number: 'ext. 12, ask for Ngozi', is_primary: false },
        ],
        company: { id: 'cmp_01HQXVB4Y9Y0Q6P0QH5GX2CT7T', object: 'company' },
        time_zone: 'Europe/Stockholm',
        crm_association: { object_type: 'contact', crm_object_id: '0035g00000XyZ12AAB', source: 'salesforce' },
        created_at: '2026-04-03T08:05:11.983Z',
        updated_at: '2026-04-03T08:05:11.983Z',
      },
    },
  },
};

export const CONTACT_UPDATED: Delivery = {
  name: 'complete, with every previous value',
  type: 'v1.contact.updated',
  headers: signed('2nYdJ0LmN2pQ4rS6tU8vW0xY2zA', '1775638800'),
  body: {
    id: 'evt_01KNPGQ8R0S2T4V6W8X0Y2Z4A6',
    type: 'v1.contact.updated',
    api_version: 'v1',
    created_at: '2026-04-08T09:00:00.250Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'contact',
        id: 'cnt_01KN9HEPZV2X4Y6Z8A0B2C4D6E',
        first_name: 'Ngozi',
        last_name: 'Lindqvist-Berg',
        description: 'Runs procurement for all stores.',
        emails: [{ email: 'ngozi.berg@fjordmarket.example', is_primary: true }],
        phone_numbers: [{ phone_number: '+1-555-0100', is_primary: true }],
        company: { id: 'cmp_01KNPF0A2B4C6D8E0F2G4H6J8K', object: 'company' },
        time_zone: 'Europe/Oslo',
        crm_association: { object_type: 'contact', crm_object_id: '0035g00000XyZ99AAB', source: 'salesforce' },
        created_at: '2026-04-03T08:05:11.983Z',
        updated_at: '2026-04-08T08:59:59.871Z',
      },
      previous_attributes: {
        first_name: 'N.',
        last_name: 'Lindqvist',
        description: 'Runs procurement for the Nordic stores.',
        emails: [{ email: 'ngozi.lindqvist@fjordmarket.example', is_primary: true }],
        phone_numbers: [{ phone_number: '+46 8 555 01 00', is_primary: true }],
        company: { id: 'cmp_01HQXVB4Y9Y0Q6P0QH5GX2CT7T', object: 'company' },
        time_zone: 'Europe/Stockholm',
        crm_association: { object_type: 'contact', crm_object_id: '0035g00000XyZ12AAB', source: 'salesforce' },
      },
    },
  },
};

export const CONTACT_DELETED: Delivery = {
  name: 'complete, in its last state',
  type: 'v1.contact.deleted',
  headers: signed('2nYeB6vK1mD8sF3hJ5kL7nP9qRt', '1777547096'),
  body: {
    id: 'evt_01KQFCGT4V6W8X0Y2Z4A6B8C0D',
    type: 'v1.contact.deleted',
    api_version: 'v1',
    created_at: '2026-04-30T11:04:56.003Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'contact',
        id: 'cnt_01KNA7W3X5Y7Z9A1B3C5D7E9F1',
        first_name: 'Tomasz',
        last_name: 'Achterberg',
        description: 'Left the company in April.',
        emails: [{ email: 't.achterberg@kiln-and-co.example', is_primary: true }],
        phone_numbers: [{ phone_number: '020 7946 0018', is_primary: true }],
        company: { id: 'cmp_01KN9HZ1A3B5C7D9E1F3G5H7J9', object: 'company' },
        time_zone: 'Europe/London',
        crm_association: { object_type: 'contact', crm_object_id: '0035g00000Qrs77AAD', source: 'salesforce' },
        created_at: '2026-04-03T14:40:20.000Z',
        updated_at: '2026-04-29T16:12:41.509Z',
      },
    },
  },
};
