// Generated from the contract. Do not edit.

export const shapeTag = {
  props: {
    object: 0,
    id: 0,
    name: 0,
    hex_color: 0,
    description: 0,
    auto_tagging_enabled: 0,
    created_at: 0,
    updated_at: 0,
  },
};
