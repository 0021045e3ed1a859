// Generated from the contract. Do not edit.

export const shapeCrmAssociation = {
  props: {
    object_type: 0,
    crm_object_id: 0,
    source: 0,
  },
};
