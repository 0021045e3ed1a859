// Generated from the contract. Do not edit.

import { shapeTag } from './Tag.js';

export const shapeTagState = {
  props: {
    object: () => shapeTag,
    previous_attributes: 0,
  },
};
