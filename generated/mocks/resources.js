// Generated from the contract. Do not edit.

import { resource as Contact } from './scenarios/Contact.js';
import { resource as Company } from './scenarios/Company.js';
import { resource as Engagement } from './scenarios/Engagement.js';
import { resource as Tag } from './scenarios/Tag.js';

export const resources = [
  Contact,
  Company,
  Engagement,
  Tag,
];
