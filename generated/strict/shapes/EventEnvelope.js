// Generated from the contract. Do not edit.

export const shapeEventEnvelope = {
  props: {
    id: 0,
    type: 0,
    api_version: 0,
    created_at: 0,
    workspace_id: 0,
    data: {
      props: {
        object: 0,
        previous_attributes: 0,
      },
    },
  },
};
