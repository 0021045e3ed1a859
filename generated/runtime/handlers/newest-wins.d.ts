/** Where the events of one type tell their age. */
export interface StatePlaces {
    /** When the resource last changed: the names of the properties that lead to it. */
    readonly changed?: readonly string[];
    /** When the event was emitted. */
    readonly emitted?: readonly string[];
    /** What identifies the event. */
    readonly id?: readonly string[];
    /** Whether the event tells that the resource is gone. */
    readonly deletes: boolean;
}
/** How a contract orders the events of a resource. */
export interface StateOrder {
    readonly places: ReadonlyMap<string, StatePlaces>;
    /** The type of an event, as far as its body tells it. */
    readonly dispatch: readonly string[] | undefined;
}
/** What tells a state from a newer one. */
export interface NewestWins {
    /**
     * The version of the state that an event brings: text that sorts as states follow each other, in every
     * database. Keep it beside what you store of the resource.
     *
     * Deleted is newer than everything else, so that an update that arrives late brings nothing back. Then
     * the time of the resource's last change counts, then that of the event. `undefined` where the event
     * tells no time.
     *
     * @param type - the event's type, where its body does not tell it
     */
    readonly versionOf: (event: unknown, type?: string) => string | undefined;
    /**
     * Whether an event is to overwrite a stored state. Never of two events of one resource each over the
     * other, so the order of their arrival does not matter. An event that tells no time is taken for newer.
     *
     * @param stored - the version that is stored, if any
     * @param type - the event's type, where its body does not tell it
     */
    readonly isNewer: (event: unknown, stored: string | null | undefined, type?: string) => boolean;
}
/** Makes the functions for 'the newest state wins'. */
export declare function createNewestWins({ places, dispatch }: StateOrder): NewestWins;
