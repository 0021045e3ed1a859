// Generated from the contract. Do not edit.

import { planContactPhoneNumber } from './ContactPhoneNumber.js';

export const planContactPhoneNumbers = { kind: 'array', items: { kind: 'ref', to: () => planContactPhoneNumber } };
