// Generated from the contract. Do not edit.

import { shapeEngagementState } from './EngagementState.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeEngagementDeletedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeEngagementState,
      },
    },
  ],
};
