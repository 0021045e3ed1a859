// Generated from the contract. Do not edit.

export const shapeCompanyReference = {
  props: {
    object: 0,
    id: 0,
  },
};
