import { type Delivery, signed } from './delivery.js';

export const TAG_CREATED: Delivery = {
  name: 'complete',
  type: 'v1.tag.created',
  headers: signed('2nV1pA3sD5fG7hJ9kL1zX3cV5bN', '1775031622'),
  body: {
    id: 'evt_01KN4ASX1Y3Z5A7B9C1D3E5F7G',
    type: 'v1.tag.created',
    api_version: 'v1',
    created_at: '2026-04-01T08:20:22.318Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'tag',
        id: 'tag_01KN4ASWV9X1Y3Z5A7B9C1D3E5',
        name: 'asks-for-discount',
        hex_color: '#1f8A70',
        description: 'Somebody wants it cheaper.',
        auto_tagging_enabled: true,
        created_at: '2026-04-01T08:20:22.200Z',
        updated_at: '2026-04-01T08:20:22.200Z',
      },
    },
  },
};

export const TAG_UPDATED: Delivery = {
  name: 'complete, with every previous value',
  type: 'v1.tag.updated',
  headers: signed('2nV2mQ4wE6rT8yU0iO2pA4sD6fG', '1775478000'),
  body: {
    id: 'evt_01KNHM6Q8R0S2T4V6W8X0Y2Z4A',
    type: 'v1.tag.updated',
    api_version: 'v1',
    created_at: '2026-04-06T12:20:00.044Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'tag',
        id: 'tag_01KN4ASWV9X1Y3Z5A7B9C1D3E5',
        name: 'discount',
        hex_color: '#004358',
        description: 'A discount was asked for or offered.',
        auto_tagging_enabled: false,
        created_at: '2026-04-01T08:20:22.200Z',
        updated_at: '2026-04-06T12:19:59.803Z',
      },
      previous_attributes: {
        name: 'asks-for-discount',
        hex_color: '#1f8A70',
        description: 'Somebody wants it cheaper.',
        auto_tagging_enabled: true,
      },
    },
  },
};

export const TAG_DELETED: Delivery = {
  name: 'complete, in its last state',
  type: 'v1.tag.deleted',
  headers: signed('2nV3hJ5kL7zX9cV1bN3mQ5wE7rT', '1776067212'),
  body: {
    id: 'evt_01KP3A2B4C6D8E0F2G4H6J8K0M',
    type: 'v1.tag.deleted',
    api_version: 'v1',
    created_at: '2026-04-13T08:00:12.600Z',
    workspace_id: 'wrks_01HV0Z6M4J8K2N6P0R4T8W2Y6A',
    data: {
      object: {
        object: 'tag',
        id: 'tag_01KN4B0C2D4E6F8G0H2J4K6M8N',
        name: 'old-campaign',
        hex_color: '#FFFFFF',
        description: 'Spring 2025.',
        auto_tagging_enabled: false,
        created_at: '2026-04-01T08:24:00.000Z',
        updated_at: '2026-04-01T08:24:00.000Z',
      },
    },
  },
};
