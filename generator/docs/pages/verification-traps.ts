import type { Signature } from '../../contract/model.js';
import { durationText } from '../duration.js';
import type { Block } from '../model.js';
import { table } from './blocks.js';

/** What goes wrong when people verify by themselves, as far as this scheme can go wrong so. */
export function traps({ families, secret, listSeparator, tolerance, content, encoding }: Signature): Block[] {
  const hasTimestamp = families.some(({ timestamp }) => timestamp !== undefined);
  const rows = [
    [
      'The framework parsed the body, and it was written again',
      'Switch the JSON parser off for this route and take the raw body. White space, escapes and the order of keys are part of what was signed.',
    ],
    ['The body went through a text decoder', 'Sign the bytes: text that is not UTF-8 does not survive decoding.'],
    [
      'The secret of another endpoint, or of another environment',
      'Each endpoint has its own. Several may be valid while one replaces another: try them all.',
    ],
    ...(secret.prefix === undefined || secret.encoding === 'utf8'
      ? []
      : [[`The secret was used as text`, `Take \`${secret.prefix}\` away and decode the rest: the key is the bytes.`]]),
    ...(listSeparator === undefined
      ? []
      : [['Only the first signature was looked at', 'The header is a list. One match is enough, wherever it stands.']]),
    ['Header names were compared with their letter case', 'Look them up without regard to it: proxies change it.'],
    ...(families.length > 1 ? [['Values were taken from two families of headers', 'One whole family, or none.']] : []),
    ['Signatures were compared with `==`', 'Compare in constant time: how long it takes must tell nothing.'],
    ...(encoding === 'base64'
      ? [
          [
            'The given signature was decoded first',
            'Compare the texts: decoders accept several spellings of the same bytes.',
          ],
        ]
      : []),
    ...(hasTimestamp && content.includes('{timestamp}')
      ? [
          [
            'The timestamp was not checked, or read too kindly',
            `Digits alone, and at most ${tolerance === undefined ? 'some minutes' : durationText(tolerance)} from your clock; otherwise whoever recorded a delivery can send it again.`,
          ],
        ]
      : []),
    [
      'The event was used before the signature was checked',
      'Verify first, then parse. Anybody may have written what is not verified.',
    ],
  ];
  return [table(['What happens', 'What to do'], rows)];
}
