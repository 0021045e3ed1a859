// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from './contract/EngagementTranscriptTimelineCompletedEvent.js';

export function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return run(checkEngagementTranscriptTimelineCompletedEvent, value);
}
