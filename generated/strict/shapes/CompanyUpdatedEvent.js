// Generated from the contract. Do not edit.

import { shapeCompanyChange } from './CompanyChange.js';
import { shapeEventEnvelope } from './EventEnvelope.js';

export const shapeCompanyUpdatedEvent = {
  all: [
    () => shapeEventEnvelope,
    {
      props: {
        type: 0,
        data: () => shapeCompanyChange,
      },
    },
  ],
};
