// Generated from the contract. Do not edit.

export const shapeContactEmail = {
  props: {
    email: 0,
    is_primary: 0,
  },
};
