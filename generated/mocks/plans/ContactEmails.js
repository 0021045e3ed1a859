// Generated from the contract. Do not edit.

import { planContactEmail } from './ContactEmail.js';

export const planContactEmails = { kind: 'array', items: { kind: 'ref', to: () => planContactEmail } };
