/** The process that this is. */
export function processHost({ color }) {
    const interruption = new AbortController();
    const interrupt = () => {
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
        interruption.abort();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return {
        cwd: process.cwd(),
        env: process.env,
        // The stream is made when it is first asked for: a pipe that nobody reads must not keep the process.
        get stdin() {
            return process.stdin;
        },
        stdout: outputTo(process.stdout, color),
        stderr: outputTo(process.stderr, color),
        signal: interruption.signal,
        elapsed: () => performance.now(),
    };
}
const WIDEST = 110;
function outputTo(stream, color) {
    const isTerminal = stream.isTTY === true;
    let isClosed = false;
    let problem;
    const close = ({ code, message }) => {
        isClosed = true;
        // A reader that has seen enough is no error; a disk that is full is one.
        if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED')
            problem ??= code ?? message;
    };
    stream.on('error', close);
    return {
        isTerminal,
        color: color && showsColor(isTerminal),
        get width() {
            return isTerminal ? Math.min(stream.columns || 80, WIDEST) : undefined;
        },
        get isClosed() {
            return isClosed;
        },
        get problem() {
            return problem;
        },
        write(text) {
            if (isClosed || text === '')
                return Promise.resolve();
            return new Promise((done) => {
                stream.write(text, (error) => {
                    if (error)
                        close(error);
                    done();
                });
            });
        },
    };
}
/** https://no-color.org and https://force-color.org: any value that is not empty. */
function showsColor(isTerminal) {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR && FORCE_COLOR !== '0')
        return true;
    return isTerminal && TERM !== 'dumb';
}
