/** Between two pictures of the same bar. */
const PAUSE = 80;
const CELLS = 24;
const NARROW = 40;
const CLEAR = '\r\u001b[2K';
/** How far a command is, on a terminal alone. */
export class Progress {
    #host;
    #isShown;
    #last = 0;
    #isThere = false;
    constructor(host, isQuiet) {
        this.#host = host;
        this.#isShown = host.stderr.isTerminal && !isQuiet;
    }
    /**
     * @param done - of `total`; where that is not known, only the words are shown
     * @param words - asked only where they are shown
     */
    async show(done, total, words) {
        if (!this.#isShown)
            return;
        const now = this.#host.elapsed();
        if (now - this.#last < PAUSE)
            return;
        this.#last = now;
        this.#isThere = true;
        const line = `${total === undefined ? '' : `${bar(done / total)} `}${words()}`;
        // One that goes on below cannot be taken away again.
        await this.#host.stderr.write(CLEAR + line.slice(0, (this.#host.stderr.width ?? NARROW) - 1));
    }
    /** Takes the bar away. */
    async clear() {
        if (this.#isThere)
            await this.#host.stderr.write(CLEAR);
        this.#isThere = false;
    }
}
function bar(share) {
    const full = Math.round(Math.min(1, Math.max(0, share)) * CELLS);
    return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
