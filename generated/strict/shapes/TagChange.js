// Generated from the contract. Do not edit.

import { shapeTag } from './Tag.js';
import { shapeTagPreviousAttributes } from './TagPreviousAttributes.js';

export const shapeTagChange = {
  props: {
    object: () => shapeTag,
    previous_attributes: () => shapeTagPreviousAttributes,
  },
};
