// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from '../../validators/contract/EngagementTranscriptTimelineCompletedEvent.js';
import { planEngagementTranscriptTimelineCompletedEvent } from '../plans/EngagementTranscriptTimelineCompletedEvent.js';

export const source = {
  name: 'EngagementTranscriptTimelineCompletedEvent',
  type: 'v1.engagement.transcript_timeline.completed',
  plan: { kind: 'ref', to: () => planEngagementTranscriptTimelineCompletedEvent },
  check: checkEngagementTranscriptTimelineCompletedEvent,
  typeAt: ['type'],
};

export function mockEngagementTranscriptTimelineCompleted(options) {
  return makeEvent(source, options);
}
