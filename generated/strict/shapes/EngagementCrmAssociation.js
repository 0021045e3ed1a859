// Generated from the contract. Do not edit.

import { shapeCrmAssociation } from './CrmAssociation.js';

export const shapeEngagementCrmAssociation = () => shapeCrmAssociation;
