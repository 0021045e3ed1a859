import { code, codeBlock, prose } from '../../quote/markdown.js';
import type { LanguageRequest } from '../language.js';

interface Named {
  readonly distribution: string;
  readonly folder: string;
  readonly classOf: ReadonlyMap<string, string>;
  /** An endpoint for the first event, where there is one. */
  readonly example: string | undefined;
}

export function readme({ contract, set }: LanguageRequest, { distribution, folder, classOf, example }: Named): string {
  const { info, signatures } = contract;
  const isSigned = signatures.length > 0;
  const rows = set.events.map(({ wireType }) => `| ${code(wireType)} | ${code(classOf.get(wireType) ?? '')} |`);
  const sections = [
    `# ${prose(info.title)}, in Python`,
    `Typed events for whoever receives these webhooks in Python 3.11 and newer: dataclasses, on the standard library alone, \
checked by ${code('mypy --strict')}. Generated from the contract; do not edit.`,
    `## Install\n\n${codeBlock('sh', `pip install ./path/to/this/folder`)}\n\nThe distribution is ${code(distribution)}, the package \
${code(folder)}.`,
    `## Receive\n\n${example === undefined ? '' : `${codeBlock('python', example)}\n\n`}\
${isSigned ? `${code('verify')} wants the body as it arrived, and raises ${code('WebhookVerificationError')} with a ${code('code')}. ` : ''}\
${code('parse')} gives the class of the event's type. A type that is newer than this package gives ${code('UnknownEvent')}: acknowledge \
it. A body that is not what the contract says raises ${code('InvalidEventError')}, with the place as a JSON pointer: acknowledge it, \
and keep it for a look.`,
    `## What the types say

| on the wire | in Python |
| --- | --- |
| an optional property that is not there | ${code('ABSENT')}, which is false |
| ${code('null')} | ${code('None')} |
| a date-time | ${code('DateTime')}, a ${code('datetime')} that keeps its text in ${code('.text')} |
| a value of an enumeration | its member; one that is newer stays a ${code('str')} |
| a property that is newer | in ${code('.extra')} of its object |
| the name of a property that is no name in Python | one that is, and the same on the wire |

${code('to_json(event)')} writes all of it again, as the same JSON value.`,
    `## Events\n\n| type | class |\n| --- | --- |\n${rows.join('\n')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
