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
    stream.on('error', (error) => {
        // A reader that has seen enough is no error; a disk that is full is one.
        if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
            process.exitCode = 2;
        isClosed = true;
    });
    return {
        isTerminal,
        color: color && showsColor(isTerminal),
        get width() {
            return isTerminal ? Math.min(stream.columns || 80, WIDEST) : undefined;
        },
        get isClosed() {
            return isClosed;
        },
        write(text) {
            if (isClosed || text === '')
                return Promise.resolve();
            return new Promise((done) => void stream.write(text, () => done()));
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
