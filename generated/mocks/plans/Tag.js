// Generated from the contract. Do not edit.

import { planTagAutoTaggingEnabled } from './TagAutoTaggingEnabled.js';
import { planTagDescription } from './TagDescription.js';
import { planTagHexColor } from './TagHexColor.js';
import { planTagName } from './TagName.js';
import { planTimestamp } from './Timestamp.js';

export const planTag = {
  kind: 'object',
  properties: [
    { name: 'object', required: true, value: { kind: 'enum', values: ['tag'] } },
    {
      name: 'id',
      required: true,
      value: {
        kind: 'string',
        patterns: [/^tag_[A-Za-z0-9]+$/u],
        text: { all: ['tag_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
        id: { style: 'ulid', prefix: 'tag_' },
      },
    },
    { name: 'name', required: true, value: { kind: 'ref', to: () => planTagName } },
    { name: 'hex_color', required: true, value: { kind: 'ref', to: () => planTagHexColor } },
    { name: 'description', required: true, value: { kind: 'ref', to: () => planTagDescription } },
    {
      name: 'auto_tagging_enabled',
      required: true,
      value: { kind: 'ref', to: () => planTagAutoTaggingEnabled },
    },
    { name: 'created_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'updated_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
  ],
  invariants: [{ kind: 'order', places: [['created_at'], ['updated_at']] }],
  times: [{ id: ['id'], time: ['created_at'] }],
};
