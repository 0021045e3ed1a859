// Generated from the contract. Do not edit.

export const shapeContactPhoneNumber = {
  props: {
    phone_number: 0,
    is_primary: 0,
  },
};
