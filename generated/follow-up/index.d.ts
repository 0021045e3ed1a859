// Generated from the contract. Do not edit.

import type { FollowUpOptions } from '../runtime/follow-up/types.js';
import type * as Types from '../types/index.js';

export { FollowUpError } from '../runtime/follow-up/follow-up-error.js';
export type { FollowUpErrorCode } from '../runtime/follow-up/follow-up-error.js';
export type { FollowUpOptions } from '../runtime/follow-up/types.js';
export type { ValidationError } from '../runtime/validation.js';

/**
 * Fetch the transcript of the engagement.
 *
 * Answers with the full transcript: its speakers, their sentiment, and the timing of what was said.
 *
 * The structure of the answer is checked.
 *
 * @param event - the event; its values become part of the path
 * @throws FollowUpError, and the reason of `signal` where that is aborted
 */
export declare function fetchTranscriptTimeline(
  event: Types.EngagementTranscriptTimelineCompletedEvent,
  options: FollowUpOptions,
): Promise<Types.TranscriptTimeline>;
