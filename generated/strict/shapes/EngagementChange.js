// Generated from the contract. Do not edit.

import { shapeEngagement } from './Engagement.js';
import { shapeEngagementPreviousAttributes } from './EngagementPreviousAttributes.js';

export const shapeEngagementChange = {
  props: {
    object: () => shapeEngagement,
    previous_attributes: () => shapeEngagementPreviousAttributes,
  },
};
