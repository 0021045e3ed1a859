// Generated from the contract. Do not edit.

import { shapeCompanyReference } from './CompanyReference.js';

export const shapeContactCompany = () => shapeCompanyReference;
