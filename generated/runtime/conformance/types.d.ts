import type { DeduplicationKey } from '../handlers/deduplication.js';
import type { DeliverySource } from '../mocks/deliveries/deliver.js';
import type { InvalidEvent } from '../mocks/invalid/invalid.js';
import type { ResourceSource } from '../mocks/scenarios/resource.js';
import type { Platform } from '../platform/platform.js';
import type { WebSignal } from '../web-types.js';
import type { CaseFacts, CaseId, Level } from './catalogue.js';
import type { Outcome } from './outcome.js';
/** What a contract says of its deliveries, as far as an endpoint can be tested by it. */
export interface ConformanceContract {
    /** The types of the events that an endpoint gets, in the order of the contract. */
    readonly types: readonly string[];
    readonly deliveries: DeliverySource;
    readonly platform: Platform;
    /** The lives of resources: none where no event tells of one. */
    readonly resources: readonly ResourceSource[];
    readonly invalid: (type: string, options: {
        readonly seed: string;
    }) => InvalidEvent[];
    /** JSON pointers to the properties of an event that the contract does not declare. */
    readonly undeclared: (type: string, value: unknown) => readonly {
        readonly path: string;
    }[];
    /** The examples of the contract, by the type of the event. */
    readonly examples: ReadonlyMap<string, readonly EventExample[]>;
    /** What events are recognised by. */
    readonly recognisedBy: readonly DeduplicationKey[];
    /** The types of the events that tell how old the state is that they bring. */
    readonly ordered: ReadonlySet<string>;
    readonly delivery: DeliveryFacts;
}
export interface EventExample {
    readonly name?: string;
    readonly payload: unknown;
}
export interface DeliveryFacts {
    /** Who delivers, such as the name of a delivery service: for texts. */
    readonly service?: string;
    /** Within how many seconds an answer has to come. */
    readonly timeout: number;
    /** The statuses that acknowledge a delivery: `2XX`, `204`. */
    readonly success: readonly string[];
}
export interface TestEndpointOptions {
    /** The signing secret of the endpoint; needed where the contract signs its deliveries. */
    readonly secret?: string;
    /** Answers `GET <url>?id=<delivery id>` with `{ "id": …, "effects": <count> }`. */
    readonly probeUrl?: string;
    /** Ids of cases, or patterns with `*`: only these are run. */
    readonly only?: readonly string[];
    /** Ids of cases, or patterns with `*`: these are not run. */
    readonly skip?: readonly string[];
    /** Types of events, or patterns with `*`: only these are delivered. All by default. */
    readonly events?: readonly string[];
    /** Within how many seconds the endpoint has to answer; what the contract says by default. */
    readonly timeout?: number;
    /** How many requests are under way at once. Default: 4. */
    readonly concurrency?: number;
    /** Requests in a second, at most. Default: 50. */
    readonly rate?: number;
    /** Requests in all, at most. Default: 1000. */
    readonly maxRequests?: number;
    /** Seconds to wait for somebody to listen there. Default: 0. */
    readonly wait?: number;
    /** Allows an endpoint that is on another machine. */
    readonly allowRemote?: boolean;
    /** Failures of *should* cases count as well. */
    readonly strict?: boolean;
    /** The same seed makes the same events with the same ids. Fresh by default. */
    readonly seed?: string;
    /** Seconds to wait for an effect that should not come. Default: 0.25. */
    readonly settle?: number;
    /** Ends the run: what is known by then is reported. */
    readonly signal?: WebSignal;
    /** Told of each case as it is decided. */
    readonly onCase?: (result: CaseResult, progress: Progress) => void;
}
export interface Progress {
    readonly done: number;
    readonly all: number;
}
/**
 * `unproven`: what could be seen is right, and more cannot be seen, for example without a probe.
 * `skipped`: it was not run, or not to its end.
 */
export type Verdict = 'passed' | 'failed' | 'unproven' | 'skipped';
/** One request, and what came of it. */
export interface Exchange {
    /** What was sent, in words. */
    readonly label: string;
    /** What a probe knows the delivery by. */
    readonly id: string;
    /** The same request for a shell. A signed one is genuine for as long as its time is within the tolerance. */
    readonly curl: string;
    readonly outcome: Outcome;
}
/** What is told: that an answer, an effect or a time was wrong, or why a case was not decided. */
export type FindingCode = 'unexpected-answer' | 'unexpected-effect' | 'late-answer' | 'no-probe' | 'unproven' | 'not-run';
export interface Finding {
    readonly code: FindingCode;
    readonly message: string;
    /** The place among the exchanges of the case, where it is about one of them. */
    readonly exchange?: number;
}
export interface CaseResult extends Omit<CaseFacts, 'level'> {
    /** A *should* case is a *must* where the endpoint failed by itself: with a 5xx or without an answer. */
    readonly level: Level;
    readonly verdict: Verdict;
    /** Why it failed, is unproven or was skipped. */
    readonly findings: readonly Finding[];
    readonly exchanges: readonly Exchange[];
    /** Whether a limit of the run kept it from being decided. */
    readonly isCut?: true;
}
export interface Count {
    readonly passed: number;
    readonly failed: number;
    readonly unproven: number;
    readonly skipped: number;
}
export interface ConformanceReport {
    readonly url: string;
    /** Run again with it, and the same deliveries are made, with signatures of that time. */
    readonly seed: string;
    /**
     * Whether nothing failed that counts. `false` as well where the run did not come to its end, and where a probe
     * was given that proves nothing.
     */
    readonly ok: boolean;
    /** Whether every case that was asked for was decided. */
    readonly complete: boolean;
    readonly strict: boolean;
    /** What explains most of the failures, where one thing does. */
    readonly diagnosis?: {
        readonly message: string;
        readonly help: string;
    };
    /** What keeps the probe that was given from proving anything, where something does. */
    readonly probeProblem?: {
        readonly message: string;
        readonly help: string;
    };
    /** What the reader has to know to read the results. */
    readonly notices: readonly string[];
    readonly must: Count;
    readonly should: Count;
    readonly requests: number;
    readonly seconds: number;
    /** In the order of the catalogue. */
    readonly cases: readonly CaseResult[];
}
/** A case that was asked for by its id. */
export type { CaseId, Level };
