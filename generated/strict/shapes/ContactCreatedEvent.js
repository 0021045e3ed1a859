// Generated from the contract. Do not edit.

import { shapeContactState } from './ContactState.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeContactCreatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeContactState,
      },
    },
  ],
};
