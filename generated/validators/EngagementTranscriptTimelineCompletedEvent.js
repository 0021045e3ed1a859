// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from './contract/EngagementTranscriptTimelineCompletedEvent.js';

export const validateEngagementTranscriptTimelineCompletedEvent = /* @__PURE__ */ standard(function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return validateEventWith(checkEngagementTranscriptTimelineCompletedEvent, value);
}, 'v1.engagement.transcript_timeline.completed');
