// Generated from the contract. Do not edit.

import { shapeContactPhoneNumber } from './ContactPhoneNumber.js';

export const shapeContactPhoneNumbers = { items: () => shapeContactPhoneNumber };
