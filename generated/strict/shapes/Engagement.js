// Generated from the contract. Do not edit.

import { shapeCrmAssociation } from './CrmAssociation.js';

export const shapeEngagement = {
  props: {
    object: 0,
    id: 0,
    title: 0,
    description: 0,
    engagement_type: 0,
    data_source: 0,
    processing_status: 0,
    is_internal: 0,
    is_private: 0,
    meeting_url: 0,
    external_url: 0,
    engagement_at: 0,
    start_at: 0,
    end_at: 0,
    duration_seconds: 0,
    owner_user_id: 0,
    host_user_id: 0,
    crm_association: () => shapeCrmAssociation,
    created_at: 0,
    updated_at: 0,
  },
};
