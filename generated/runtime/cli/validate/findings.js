/** What is wrong with one file: the first findings, and how many more there are. */
export class Findings {
    #limit;
    #listed = [];
    #unlisted = 0;
    #hasErrors = false;
    /** @param limit - how many are listed */
    constructor(limit) {
        this.#limit = limit;
    }
    get isEmpty() {
        return this.#listed.length + this.#unlisted === 0;
    }
    /** @param make - asked only where there is room: places take time to find */
    add(severity, make) {
        if (severity === 'error')
            this.#hasErrors = true;
        if (this.#listed.length < this.#limit)
            this.#listed.push({ ...make(), severity });
        else
            this.#unlisted += 1;
    }
    get status() {
        if (this.#hasErrors)
            return 'failed';
        return this.isEmpty ? 'passed' : 'warning';
    }
    get listed() {
        return this.#listed;
    }
    get unlisted() {
        return this.#unlisted > 0 ? { unlisted: this.#unlisted } : {};
    }
}
