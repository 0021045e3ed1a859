import { excerpt } from '../../receiving/events.js';
import { isSpace, skipSpace } from './scanner.js';
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What people write that other languages allow. */
const FOREIGN_WORD = /[A-Za-z_$][\w$]*/y;
/** What helps where something stands in the place of a value. */
const HINTS = {
    "'": ': strings stand in double quotes',
    '`': ': strings stand in double quotes',
    '/': ': JSON has no comments',
};
/** The first thing that is no JSON (RFC 8259), or `undefined` where the whole text is one value. */
export function findSyntaxProblem(text) {
    return new Scan(text).run();
}
class Scan {
    #text;
    /** The brackets and braces that are open, from the outside in. */
    #open = [];
    #at = 0;
    #expected = 'value';
    constructor(text) {
        this.#text = text;
    }
    run() {
        for (;;) {
            this.#at = skipSpace(this.#text, this.#at);
            const sign = this.#text[this.#at];
            if (this.#expected === 'comma or end' && this.#open.length === 0) {
                return sign === undefined ? undefined : this.#problem('has more text behind the value');
            }
            if (sign === undefined)
                return this.#ended();
            const problem = this.#take(sign);
            if (problem)
                return problem;
        }
    }
    #take(sign) {
        switch (this.#expected) {
            case 'name':
            case 'name or end':
                return this.#takeName(sign);
            case 'colon':
                if (sign !== ':')
                    return this.#problem(`needs a colon between a name and its value, but has ${shown(sign)}`);
                this.#at += 1;
                this.#expected = 'value';
                return undefined;
            case 'comma or end':
                return this.#takeSeparator(sign);
            default:
                return this.#takeValue(sign);
        }
    }
    #takeName(sign) {
        if (sign === '}' && this.#expected === 'name or end')
            return this.#close();
        if (sign === '}')
            return this.#problem('has a comma and no member behind it');
        if (sign !== '"')
            return this.#problem(`needs a name in double quotes, but has ${shown(this.#word(sign))}`);
        this.#expected = 'colon';
        return this.#takeString();
    }
    #takeSeparator(sign) {
        const inside = this.#open.at(-1);
        if (sign === ',') {
            this.#at += 1;
            this.#expected = inside === '{' ? 'name' : 'value';
            return undefined;
        }
        if (sign === (inside === '{' ? '}' : ']'))
            return this.#close();
        const end = inside === '{' ? 'a comma or }' : 'a comma or ]';
        return this.#problem(`needs ${end} here, but has ${shown(this.#word(sign))}`);
    }
    #takeValue(sign) {
        if (sign === ']' && this.#expected === 'item or end')
            return this.#close();
        if (sign === '{' || sign === '[') {
            this.#open.push(sign);
            this.#at += 1;
            this.#expected = sign === '{' ? 'name or end' : 'item or end';
            return undefined;
        }
        const isTrailing = sign === ']' && this.#open.at(-1) === '[';
        if (isTrailing)
            return this.#problem('has a comma and no item behind it');
        this.#expected = 'comma or end';
        if (sign === '"')
            return this.#takeString();
        const end = this.#match(WORD) ?? this.#match(NUMBER);
        if (end === undefined)
            return this.#noValue(sign);
        this.#at = end;
        return this.#glued();
    }
    /** `01`, `1.`, `truer`: a value that goes on where it should have ended. */
    #glued() {
        const next = this.#text[this.#at];
        if (next === undefined || isSpace(next.charCodeAt(0)) || ',:]}["{'.includes(next))
            return undefined;
        if (/[.eE]/.test(next) && this.#isAtEnd(/[.eE][+-]?/y))
            return this.#ended();
        return this.#problem(`has ${shown(next)} in the middle of a value`);
    }
    #noValue(sign) {
        if (sign === '-' && this.#at + 1 === this.#text.length)
            return this.#ended();
        const word = this.#word(sign);
        if (['true', 'false', 'null'].some((known) => known.startsWith(word)) &&
            this.#at + word.length === this.#text.length) {
            return this.#ended();
        }
        return this.#problem(`needs a value here, but has ${shown(word)}${HINTS[sign] ?? ''}`);
    }
    #takeString() {
        const start = this.#at;
        for (this.#at += 1;; this.#at += 1) {
            const sign = this.#text[this.#at];
            if (sign === undefined)
                return this.#ended(start);
            if (sign < ' ')
                return this.#problem(`has ${controlName(sign)} inside a string, which is written ${escapeOf(sign)}`);
            if (sign === '"')
                break;
            if (sign !== '\\')
                continue;
            const problem = this.#takeEscape();
            if (problem)
                return problem;
        }
        this.#at += 1;
        return undefined;
    }
    #takeEscape() {
        const rest = this.#text.slice(this.#at, this.#at + 6);
        if (/^\\["\\/bfnrt]/.test(rest)) {
            this.#at += 1;
            return undefined;
        }
        if (/^\\u[\da-fA-F]{4}/.test(rest)) {
            this.#at += 5;
            return undefined;
        }
        if (/^\\(u[\da-fA-F]{0,3})?$/.test(rest) && this.#at + rest.length === this.#text.length)
            return this.#ended();
        return this.#problem(`has no such escape as ${shown(/^\\u?.?/s.exec(rest)?.[0] ?? rest)}`);
    }
    #close() {
        this.#open.pop();
        this.#at += 1;
        this.#expected = 'comma or end';
        return undefined;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text) ? pattern.lastIndex : undefined;
    }
    #isAtEnd(pattern) {
        return this.#match(pattern) === this.#text.length;
    }
    /** The word that begins here, for the message. */
    #word(sign) {
        const end = this.#match(FOREIGN_WORD);
        return end === undefined
            ? (/^./su.exec(this.#text.slice(this.#at, this.#at + 2))?.[0] ?? sign)
            : this.#text.slice(this.#at, end);
    }
    #ended(string) {
        const message = this.#text.trim() === ''
            ? 'is empty'
            : `ends in the middle of ${string === undefined ? this.#unfinished() : 'a string'}`;
        return { offset: this.#text.length, message, isEnd: true };
    }
    #unfinished() {
        const inside = this.#open.at(-1);
        return inside === undefined ? 'a value' : inside === '{' ? 'an object' : 'a list';
    }
    #problem(message) {
        return { offset: this.#at, message, isEnd: false };
    }
}
function shown(text) {
    return excerpt(text);
}
function controlName(sign) {
    return sign === '\n' || sign === '\r' ? 'a line end' : sign === '\t' ? 'a tab' : 'a control character';
}
function escapeOf(sign) {
    return JSON.stringify(sign).slice(1, -1);
}
