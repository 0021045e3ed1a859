// Generated from the contract. Do not edit.

import { shapeEngagementChange } from './EngagementChange.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeEngagementUpdatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeEngagementChange,
      },
    },
  ],
};
