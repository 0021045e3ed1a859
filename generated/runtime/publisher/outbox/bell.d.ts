/** Lets one wait for whichever comes first: a time, or somebody who rings. */
export declare class Bell {
    #private;
    ring(): void;
    /**
     * Resolves when somebody rings or has rung since the last wait.
     *
     * @param seconds - the longest time to wait
     */
    wait(seconds: number): Promise<void>;
}
