// Generated from the contract. Do not edit.

import { shapeEventEnvelope } from './EventEnvelope.js';
import { shapeTagChange } from './TagChange.js';

export const shapeTagUpdatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeTagChange,
      },
    },
  ],
};
