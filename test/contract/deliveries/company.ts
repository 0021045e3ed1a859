import { type Delivery, signed } from './delivery.js';

export const COMPANY_CREATED: Delivery = {
  name: 'complete',
  type: 'v1.company.created',
  headers: signed('2nZ1aQ3wE5rT7yU9iO1pA3sD5fG', '1775203440'),
  body: {
    id: 'evt_01KN9HCG2H4J6K8M0N2P4Q6R8S',
    type: 'v1.company.created',
    api_version: 'v1',
    created_at: '2026-04-03T08:04:00.640Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'company',
        id: 'cmp_01KN9HCFZ1A3B5C7D9E1F3G5H7',
        name: 'Fjordmarket AB',
        description: 'Groceries by the water, in 41 towns.',
        domains: [{ domain: 'fjordmarket.example' }, { domain: 'fjordmarket.test' }],
        industry: 'Food retail',
        website: 'https://www.fjordmarket.example/en?from=crm#about',
        number_of_employees: 2150,
        logo_url: 'https://cdn.fjordmarket.example/logo%402x.png',
        crm_association: { object_type: 'account', crm_object_id: '0015g00000LmN34AAC', source: 'salesforce' },
        created_at: '2026-04-03T08:04:00.512Z',
        updated_at: '2026-04-03T08:04:00.512Z',
      },
    },
  },
};

export const COMPANY_UPDATED: Delivery = {
  name: 'complete, with every previous value',
  type: 'v1.company.updated',
  headers: signed('2nZ2hJ4kL6zX8cV0bN2mQ4wE6rT', '1776418206'),
  body: {
    id: 'evt_01KPDR2M4N6P8Q0R2S4T6V8W0X',
    type: 'v1.company.updated',
    api_version: 'v1',
    created_at: '2026-04-17T09:30:06.918Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'company',
        id: 'cmp_01KN9HCFZ1A3B5C7D9E1F3G5H7',
        name: 'Fjordmarket Group',
        description: 'Groceries and parcels, in 58 towns.',
        domains: [{ domain: 'fjordmarket.example' }],
        industry: 'Retail and logistics',
        website: 'https://group.fjordmarket.example',
        number_of_employees: 3020,
        logo_url: 'https://cdn.fjordmarket.example/group.svg',
        crm_association: { object_type: 'account', crm_object_id: '0015g00000LmN99AAC', source: 'salesforce' },
        created_at: '2026-04-03T08:04:00.512Z',
        updated_at: '2026-04-17T09:30:06.700Z',
      },
      previous_attributes: {
        name: 'Fjordmarket AB',
        description: 'Groceries by the water, in 41 towns.',
        domains: [{ domain: 'fjordmarket.test' }],
        industry: 'Food retail',
        website: 'https://www.fjordmarket.example',
        number_of_employees: 2150,
        logo_url: 'https://cdn.fjordmarket.example/logo%402x.png',
        crm_association: { object_type: 'account', crm_object_id: '0015g00000LmN34AAC', source: 'salesforce' },
      },
    },
  },
};

export const COMPANY_DELETED: Delivery = {
  name: 'complete, in its last state',
  type: 'v1.company.deleted',
  headers: signed('2nZ3yU5iO7pA9sD1fG3hJ5kL7zX', '1779116400'),
  body: {
    id: 'evt_01KRY4A6B8C0D2E4F6G8H0J2K4',
    type: 'v1.company.deleted',
    api_version: 'v1',
    created_at: '2026-05-18T15:00:00.001Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'company',
        id: 'cmp_01KN9HZ1A3B5C7D9E1F3G5H7J9',
        name: 'Kiln & Co',
        description: 'Merged into another record.',
        domains: [{ domain: 'kiln-and-co.example' }],
        industry: 'Ceramics',
        website: 'http://kiln-and-co.example:8080/',
        number_of_employees: 0,
        logo_url: 'https://kiln-and-co.example/logo.png',
        crm_association: { object_type: 'company', crm_object_id: '88120934', source: 'salesforce' },
        created_at: '2026-04-03T08:14:10.000Z',
        updated_at: '2026-05-18T14:58:33.460Z',
      },
    },
  },
};
