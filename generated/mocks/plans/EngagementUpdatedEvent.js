// Generated from the contract. Do not edit.

import { planEngagement } from './Engagement.js';
import { planEngagementPreviousAttributes } from './EngagementPreviousAttributes.js';
import { planTimestamp } from './Timestamp.js';

export const planEngagementUpdatedEvent = {
  kind: 'object',
  properties: [
    {
      name: 'id',
      required: true,
      value: {
        kind: 'string',
        patterns: [/^evt_[A-Za-z0-9]+$/u],
        text: { all: ['evt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
        id: { style: 'ulid', prefix: 'evt_' },
      },
    },
    { name: 'type', required: true, value: { kind: 'enum', values: ['v1.engagement.updated'] } },
    { name: 'api_version', required: true, value: { kind: 'enum', values: ['v1'] } },
    { name: 'created_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    {
      name: 'workspace_id',
      required: true,
      value: {
        kind: 'string',
        patterns: [/^wrks_[A-Za-z0-9]+$/u],
        text: { all: ['wrks_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
        id: { style: 'ulid', prefix: 'wrks_' },
      },
    },
    {
      name: 'data',
      required: true,
      value: {
        kind: 'object',
        properties: [
          { name: 'object', required: true, value: { kind: 'ref', to: () => planEngagement } },
          {
            name: 'previous_attributes',
            required: true,
            value: { kind: 'ref', to: () => planEngagementPreviousAttributes },
          },
        ],
      },
    },
  ],
  invariants: [{ kind: 'order', places: [['data', 'object', 'updated_at'], ['created_at']] }],
  times: [{ id: ['id'], time: ['created_at'] }],
};
