// Generated from the contract. Do not edit.

import { shapeContactEmail } from './ContactEmail.js';

export const shapeContactEmails = { items: () => shapeContactEmail };
