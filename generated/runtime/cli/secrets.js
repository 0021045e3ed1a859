/** The variable that holds the signing secret where no option does. */
export const SECRET_VARIABLE = 'WEBHOOK_SECRET';
const HIDDEN = '[secret]';
/** Less than this is nobody's secret, and would tear holes into every text. */
const SHORTEST = 4;
/** Takes secrets out of everything that is printed. */
export class Redaction {
    #hidden = new Set();
    /** Hides a secret, with its prefix (`whsec_`) and without. */
    hide(secret) {
        const end = secret.slice(secret.indexOf('_') + 1);
        for (const text of [secret, secret.trim(), end, end.trim()])
            if (text.length >= SHORTEST)
                this.#hidden.add(text);
    }
    text(text) {
        let clean = text;
        for (const secret of this.#hidden)
            clean = clean.replaceAll(secret, HIDDEN);
        return clean;
    }
    /** In the report itself: formats escape what they print, and a secret would no longer be found. */
    report(report) {
        return this.#hidden.size === 0 ? report : this.#value(report);
    }
    host(host) {
        // Everything else is the host's own: standard input is a stream that is made when it is first asked for.
        return Object.create(host, {
            stdout: { value: this.#output(host.stdout) },
            stderr: { value: this.#output(host.stderr) },
        });
    }
    #output(output) {
        const write = (text) => output.write(this.text(text));
        return Object.create(output, { write: { value: write } });
    }
    #value(value) {
        if (typeof value === 'string')
            return this.text(value);
        if (Array.isArray(value))
            return value.map((item) => this.#value(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#value(member)]));
    }
}
/** The secrets that were given, else that of the environment. Spaces around them come with copying. */
export function readSecrets(given, { env }) {
    const secrets = given.length > 0 ? given : [env[SECRET_VARIABLE] ?? ''];
    return secrets.map((secret) => secret.trim()).filter((secret) => secret !== '');
}
