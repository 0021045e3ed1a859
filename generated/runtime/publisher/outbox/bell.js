/** Lets one wait for whichever comes first: a time, or somebody who rings. */
export class Bell {
    #rung = false;
    #answer = () => { };
    ring() {
        this.#rung = true;
        this.#answer();
    }
    /**
     * Resolves when somebody rings or has rung since the last wait.
     *
     * @param seconds - the longest time to wait
     */
    async wait(seconds) {
        if (!this.#rung) {
            let timer;
            await new Promise((resolve) => {
                this.#answer = resolve;
                timer = setTimeout(resolve, seconds * 1000);
            });
            clearTimeout(timer);
        }
        this.#rung = false;
    }
}
