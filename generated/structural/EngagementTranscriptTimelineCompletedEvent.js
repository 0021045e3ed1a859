// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from '../validators/structural/EngagementTranscriptTimelineCompletedEvent.js';

export const validateEngagementTranscriptTimelineCompletedEvent = /* @__PURE__ */ standard(function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return run(checkEngagementTranscriptTimelineCompletedEvent, value);
}, 'v1.engagement.transcript_timeline.completed');
