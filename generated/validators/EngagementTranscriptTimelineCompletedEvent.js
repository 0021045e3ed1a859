// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from './contract/EngagementTranscriptTimelineCompletedEvent.js';

export function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return validateEventWith(checkEngagementTranscriptTimelineCompletedEvent, value);
}
