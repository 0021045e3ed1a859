/** Why an endpoint cannot be tested at all. */
export type EndpointProblem = 
/** What was given is no address of an endpoint, or an option makes no sense. */
'url' | 'option'
/** It is on another machine, and that was not allowed. */
 | 'remote'
/** Nothing listens there, or it cannot be talked to. */
 | 'unreachable';
/** The input is at fault, rather than the endpoint. */
export declare class EndpointError extends Error {
    readonly name = "EndpointError";
    readonly code: EndpointProblem;
    /** What to do. */
    readonly help: string;
    constructor(code: EndpointProblem, message: string, help: string);
}
