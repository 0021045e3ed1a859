import { code, codeBlock, prose } from '../../quote/markdown.js';
import { pythonString } from '../../quote/python.js';
import { typePlaces } from '../dispatch.js';
import type { LanguageRequest } from '../language.js';

interface Named {
  readonly distribution: string;
  readonly folder: string;
  readonly classOf: ReadonlyMap<string, string>;
}

export function readme({ contract, set }: LanguageRequest, { distribution, folder, classOf }: Named): string {
  const { info, signatures } = contract;
  const isSigned = signatures.length > 0;
  const rows = set.events.map(({ wireType }) => `| ${code(wireType)} | ${code(classOf.get(wireType) ?? '')} |`);
  const sections = [
    `# ${prose(info.title)}, in Python`,
    `Typed events for whoever receives these webhooks in Python 3.11 and newer: dataclasses, on the standard library alone, \
checked by ${code('mypy --strict')}. Generated from the contract; do not edit.`,
    `## Install\n\n${codeBlock('sh', `pip install ./path/to/this/folder`)}\n\nThe distribution is ${code(distribution)}, the package \
${code(folder)}.`,
    `## Receive\n\n${codeBlock('python', handler(folder, [...classOf.values()][0] ?? 'UnknownEvent', contract))}

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

/** A whole endpoint on the standard library. */
function handler(folder: string, first: string, contract: LanguageRequest['contract']): string {
  const isSigned = contract.signatures.length > 0;
  const { header, body } = typePlaces(contract.dispatch);
  const type = contract.messages[0]?.wireType ?? 'type';
  const told =
    header === undefined
      ? body === undefined
        ? `, ${pythonString(type)}`
        : ''
      : `, self.headers[${pythonString(header)}]`;
  const classes = [
    ...(first === 'UnknownEvent' ? [] : [first]),
    'InvalidEventError',
    'UnknownEvent',
    'WebhookVerificationError',
  ];
  const imports = [...classes.sort(), 'parse', ...(isSigned ? ['verify'] : [])];
  return `${isSigned ? 'import os\n' : ''}from http.server import BaseHTTPRequestHandler, HTTPServer

from ${folder} import (
${imports.map((name) => `    ${name},\n`).join('')})


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        try:
${isSigned ? '            verify(body, self.headers, os.environ["WEBHOOK_SECRET"])\n' : ''}            event = parse(body${told})
        except WebhookVerificationError as error:
            return self.answer(400, error.code)
        except InvalidEventError as error:
            print("set aside:", error.event_type, error)
            return self.answer(202)
        match event:
${first === 'UnknownEvent' ? '' : `            case ${first}():\n                print(event)\n`}            case UnknownEvent(type=newer):
                print("ignored:", newer)
        self.answer(204)

    def answer(self, status: int, text: str = "") -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Endpoint).serve_forever()`;
}
