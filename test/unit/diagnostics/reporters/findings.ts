import { diagnostic } from '../../../../generator/diagnostics/diagnostic.js';

export const SOURCE = [
  'asyncapi: 3.1.0',
  'channels:',
  "    webhook: { $ref: '#/nowhere' }",
  '漢字: x',
  `${'a'.repeat(500)}HERE${'b'.repeat(500)}`,
];

export const readLine = (file: string, line: number) => (file === 'spec/asyncapi.yaml' ? SOURCE[line - 1] : undefined);

export const at = (line: number, column: number, file = 'spec/asyncapi.yaml') => ({
  file,
  line,
  column,
  pointer: '/x',
});

export const ERROR = diagnostic('reference-not-found', {
  message: "The reference '#/nowhere' leads to nothing.",
  at: at(3, 22),
  help: 'Did you mean something else?',
});
export const WARNING = diagnostic('no-messages', { message: 'Nothing is sent.' });
export const REMARK = diagnostic('parser-finding-info', { message: 'Fine.', at: at(1, 1, 'other.yaml') });

/** A finding whose every text tries to break out. */
export const HOSTILE = diagnostic('structure', {
  message: '\u001b[2J\n::set-output name=x::y\n##[command]z\r%0A::error::w',
  help: 'help\n::warning::\u009b1m',
  at: { file: 'a,b:c\n::error::.yaml', line: 1, column: 1, pointer: '/\u001b' },
});
