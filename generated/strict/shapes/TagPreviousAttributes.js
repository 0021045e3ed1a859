// Generated from the contract. Do not edit.

export const shapeTagPreviousAttributes = {
  props: {
    name: 0,
    hex_color: 0,
    description: 0,
    auto_tagging_enabled: 0,
  },
};
