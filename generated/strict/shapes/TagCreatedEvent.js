// Generated from the contract. Do not edit.

import { shapeEventEnvelope } from './EventEnvelope.js';
import { shapeTagState } from './TagState.js';

export const shapeTagCreatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeTagState,
      },
    },
  ],
};
