// Generated from the contract. Do not edit.

import { shapeContactChange } from './ContactChange.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeContactUpdatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeContactChange,
      },
    },
  ],
};
