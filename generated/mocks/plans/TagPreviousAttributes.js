// Generated from the contract. Do not edit.

import { planTagAutoTaggingEnabled } from './TagAutoTaggingEnabled.js';
import { planTagDescription } from './TagDescription.js';
import { planTagHexColor } from './TagHexColor.js';
import { planTagName } from './TagName.js';

export const planTagPreviousAttributes = {
  kind: 'object',
  properties: [
    { name: 'name', value: { kind: 'ref', to: () => planTagName } },
    { name: 'hex_color', value: { kind: 'ref', to: () => planTagHexColor } },
    { name: 'description', value: { kind: 'ref', to: () => planTagDescription } },
    { name: 'auto_tagging_enabled', value: { kind: 'ref', to: () => planTagAutoTaggingEnabled } },
  ],
};
