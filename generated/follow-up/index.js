// Generated from the contract. Do not edit.

import { call as $call } from '../runtime/follow-up/call.js';
import { checkTranscriptTimeline as $checkTranscriptTimeline } from '../validators/structural-checks.js';

export { FollowUpError } from '../runtime/follow-up/follow-up-error.js';

const fetchTranscriptTimeline$plan = {
  method: 'GET',
  path: ['/v2/engagements/', { name: 'id', body: ['data', 'object', 'id'] }, '/transcript_timeline'],
  baseUrl: 'https://app.askelephant.ai/api',
  check: $checkTranscriptTimeline,
};

export function fetchTranscriptTimeline(event, options) {
  return $call(fetchTranscriptTimeline$plan, event, options);
}
