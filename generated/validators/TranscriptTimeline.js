// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkTranscriptTimeline } from './contract/TranscriptTimeline.js';

export const validateTranscriptTimeline = /* @__PURE__ */ standard(function validateTranscriptTimeline(value) {
  return validateValueWith(checkTranscriptTimeline, value);
});
