// Generated from the contract. Do not edit.

import { structureTranscriptTimeline as $structureTranscriptTimeline } from '../receiving/events.js';
import { call as $call } from '../runtime/follow-up/call.js';

export { FollowUpError } from '../runtime/follow-up/follow-up-error.js';

const fetchTranscriptTimeline$plan = {
  method: 'GET',
  path: ['/v2/engagements/', { name: 'id', body: ['data', 'object', 'id'] }, '/transcript_timeline'],
  baseUrl: 'https://app.askelephant.ai/api',
  check: $structureTranscriptTimeline,
};

export function fetchTranscriptTimeline(event, options) {
  return $call(fetchTranscriptTimeline$plan, event, options);
}
