import { code, codeBlock, prose } from '../../quote/markdown.js';
import type { LanguageRequest } from '../language.js';

interface Named {
  readonly typeOf: ReadonlyMap<string, string>;
  /** The command that makes the module known. */
  readonly install: string;
  /** An endpoint for the first event, where there is one. */
  readonly example: string | undefined;
}

export function readme({ contract, set }: LanguageRequest, { typeOf, install, example }: Named): string {
  const { info, signatures } = contract;
  const isSigned = signatures.length > 0;
  const rows = set.events.map(({ wireType }) => `| ${code(wireType)} | ${code(`*${typeOf.get(wireType) ?? ''}`)} |`);
  const sections = [
    `# ${prose(info.title)}, in Go`,
    'Typed events for whoever receives these webhooks in Go 1.18 and newer, on the standard library alone. Generated from the \
contract; do not edit.',
    `## Install\n\nIn your own module, with this folder beside it or in it:\n\n${codeBlock('sh', install)}`,
    `## Receive\n\n${example === undefined ? '' : `${codeBlock('go', example)}\n\n`}\
${isSigned ? `${code('Verify')} wants the body as it arrived; its error is a ${code('*VerificationError')} with a ${code('Code')}. ` : ''}\
${code('Parse')} gives a pointer to the struct of the event's type. A type that is newer than this package gives \
${code('*UnknownEvent')}: acknowledge it. A body that is not what the contract says gives an ${code('*InvalidEventError')}, with the \
place as a JSON pointer: acknowledge it, and keep it for a look.`,
    `## What the types say

| on the wire | in Go |
| --- | --- |
| a property that is required | ${code('T')} |
| required, and ${code('null')} at times | ${code('*T')}, where ${code('nil')} is ${code('null')} |
| optional | ${code('*T')}, or a slice or map, where ${code('nil')} is absent |
| optional, and ${code('null')} at times | ${code('Optional[T]')} |
| a date-time | ${code('DateTime')}: its ${code('Time()')}, and the ${code('Text()')} that was sent |
| a value of an enumeration | a typed string, and constants for the values known so far |
| one of several types | a struct of pointers, of which one is set |
| a property that is newer | in ${code('Extra')} of its object |

${code('json.Marshal(event)')} writes all of it again, as the same JSON value. Integers are of 64 bits, and a text is UTF-8: half of \
a surrogate pair, which JSON can write, becomes U+FFFD.`,
    `## Events\n\n| type | struct |\n| --- | --- |\n${rows.join('\n')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
