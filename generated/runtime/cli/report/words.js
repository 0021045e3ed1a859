import { plainLine } from '../../plain-text.js';
/** `1 file`, `1,204 events` */
export function plural(count, one, several = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : several}`;
}
/** `1,204` */
export function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Milliseconds for people: `3 ms`, `1.4 s`, `2 min 5 s` */
export function took(duration) {
    if (duration < 1000)
        return `${Math.round(duration)} ms`;
    const seconds = duration / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}
/** `orders.json:3:14` */
export function placeText({ file, line, column }) {
    const position = [line, column].filter((part) => part !== undefined).map((part) => `:${part}`);
    return plainLine(file) + position.join('');
}
/** The place in the event, then what is wrong there, on one line. */
export function sentence({ pointer, message }) {
    return plainLine(pointer ? `${pointer} ${message}` : message);
}
