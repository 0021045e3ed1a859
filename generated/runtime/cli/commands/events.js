import { didYouMean } from '../../did-you-mean.js';
import { plainLine } from '../../plain-text.js';
import { defineCommand } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { markdownCode, markdownText } from '../report/markdown-text.js';
import { plural } from '../report/words.js';
import { styleOf } from '../style.js';
import { UsageError } from '../usage-error.js';
export const events = defineCommand({
    name: 'events',
    summary: 'list the events of the contract',
    operands: '[<filter>…]',
    description: [
        'Without a filter, all of them. A filter is part of a type (order), or a pattern in which * stands for any text (v1.*.created); quote the pattern for the shell.',
    ],
    options: {
        format: { type: 'choice', choices: ['text', 'json', 'markdown'], help: 'how to list them; text by default' },
        group: { type: 'text', value: '<name>', many: true, help: 'only those of this group' },
    },
    exitCodes: {
        0: 'there are some',
        2: 'wrong usage, or no event fits the filter',
    },
    examples: [
        { run: 'events', shows: 'what can arrive' },
        { run: "events '*.created' --format json", shows: 'the types that end in .created, for a program' },
    ],
    async run({ binding, host, options, operands }) {
        const all = (await binding.parts.catalogue()).events;
        const found = all.filter((entry) => isAsked(entry, operands) && isInGroup(entry, options.group));
        if (found.length === 0)
            throw nothingFound(all, operands, options.group);
        const style = styleOf(host.stdout.color);
        await host.stdout.write(WRITERS[options.format ?? 'text'](found, style));
        if (!options.quiet && host.stdout.isTerminal && found.length < all.length) {
            await host.stderr.write(style.dim(`\n${plural(found.length, 'event')} of ${all.length}\n`));
        }
        return EXIT.ok;
    },
});
function isAsked({ type }, filters) {
    return filters.length === 0 || filters.some((filter) => patternOf(filter).test(type));
}
function patternOf(filter) {
    const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(parts.length === 1 ? (parts[0] ?? '') : `^${parts.join('.*')}$`, 'i');
}
function isInGroup({ groups = [] }, asked) {
    return asked.length === 0 || groups.some((name) => asked.some((one) => one.toLowerCase() === name.toLowerCase()));
}
function nothingFound(all, filters, asked) {
    if (all.length === 0)
        return new UsageError('The contract has no events.');
    const groups = [...new Set(all.flatMap(({ groups: names = [] }) => names))];
    const [filter = ''] = filters;
    const meant = didYouMean(filter, all.map(({ type }) => type)) ?? didYouMean(asked[0] ?? '', groups);
    if (meant !== undefined)
        return new UsageError('No event fits.', `Did you mean ${meant}?`);
    const help = asked.length > 0 ? `Groups are ${groups.join(', ') || 'not in this contract'}.` : undefined;
    return new UsageError('No event fits.', help ?? 'Leave the filter out to see all of them.');
}
const WRITERS = { text: asTable, json: asJson, markdown: asMarkdown };
function asTable(entries, style) {
    const column = Math.min(60, Math.max(...entries.map(({ type }) => plainLine(type).length)));
    return entries
        .map(({ type, summary = '', deprecated }) => {
        const words = [deprecated ? style.yellow('deprecated') : '', plainLine(summary)].filter((part) => part !== '');
        return `${style.cyan(plainLine(type).padEnd(column))}  ${words.join('  ')}`.trimEnd();
    })
        .join('\n')
        .concat('\n');
}
function asJson(entries) {
    return `${JSON.stringify(entries, null, 2)}\n`;
}
function asMarkdown(entries) {
    const rows = entries.map(({ type, summary = '', deprecated }) => {
        return `| ${markdownCode(type)} | ${deprecated ? '*Deprecated.* ' : ''}${markdownText(summary)} |`;
    });
    return `${['| Event | When |', '| --- | --- |', ...rows].join('\n')}\n`;
}
