// Generated from the contract. Do not edit.

import { shapeEngagement } from './Engagement.js';

export const shapeEngagementState = {
  props: {
    object: () => shapeEngagement,
    previous_attributes: 0,
  },
};
