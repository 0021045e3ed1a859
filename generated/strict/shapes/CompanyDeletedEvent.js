// Generated from the contract. Do not edit.

import { shapeCompanyState } from './CompanyState.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeCompanyDeletedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeCompanyState,
      },
    },
  ],
};
