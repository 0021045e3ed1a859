// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkTranscriptTimeline } from './contract/TranscriptTimeline.js';

export const validateTranscriptTimeline = /* @__PURE__ */ standard(function validateTranscriptTimeline(value) {
  return validateValueWith(checkTranscriptTimeline, value);
});
