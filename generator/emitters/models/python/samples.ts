import type { Contract } from '../../../contract/model.js';
import type { Sample } from '../../../docs/samples/scheme.js';
import { pythonString } from '../../quote/python.js';
import { typePlaces } from '../dispatch.js';
import { type EventUse, type Place, useOf } from '../event-use.js';
import type { ModelPackage } from '../language.js';

/** A whole endpoint on the standard library. */
export function receiver(models: ModelPackage, sample: Sample): string {
  const { contract, module } = models;
  const isSigned = contract.signatures.length > 0;
  const handling = handlingOf(models, sample);
  return `${isSigned ? 'import os\n' : ''}from http.server import BaseHTTPRequestHandler, HTTPServer

${importOf(module)}
${handling.before}

def handle(event: webhooks.Event) -> None:
    match event:
${handling.code}        case webhooks.UnknownEvent():
            print("newer than this package:", event.type)


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
${isSigned ? '            webhooks.verify(body, self.headers, os.environ["WEBHOOK_SECRET"])\n' : ''}\
            handle(webhooks.parse(body${toldType(contract, sample)}))
        except webhooks.WebhookVerificationError as error:
            return self.send_error(400, error.code)
        except webhooks.InvalidEventError as error:
            print("not what the contract says:", error)
        self.send_response(${sample.status})
        self.end_headers()


HTTPServer(("127.0.0.1", 8000), Endpoint).serve_forever()`;
}

/** The verification alone. */
export function verifier({ module }: ModelPackage): string {
  return `from collections.abc import Mapping

${importOf(module)}


def is_genuine(body: bytes, headers: Mapping[str, str], secret: str) -> bool:
    """\`body\` is the body as it arrived."""
    try:
        webhooks.verify(body, headers, secret)
    except webhooks.WebhookVerificationError as error:
        print(error.code, error)
        return False
    return True`;
}

function importOf(module: string): string {
  return module === 'webhooks' ? 'import webhooks' : `import ${module} as webhooks`;
}

interface Handling {
  /** What stands before the function. */
  readonly before: string;
  /** The case of the event. */
  readonly code: string;
}

function handlingOf(models: ModelPackage, sample: Sample): Handling {
  const use = useOf(models, sample);
  if (!use) return { before: '', code: '' };
  const { name, id } = use;
  const lines = [...linesOf(use, sample.variable), ...(id ? [`handled.add(${read(id)})`] : [])];
  const type = id?.type.kind === 'integer' ? 'int' : 'str';
  return {
    before: id ? `\n# In production, a table of your database.\nhandled: set[${type}] = set()\n` : '',
    code: `        case webhooks.${name}()${id ? ` if ${read(id)} not in handled` : ''}:
${lines.map((line) => `            ${line}\n`).join('')}`,
  };
}

function linesOf({ object, field, previous, before }: EventUse, variable: string): string[] {
  if (!field) return ['print(event)'];
  const isNamed = object.members.length > 0;
  const told = isNamed ? `${variable}.${field.members.at(-1)}` : read(field);
  const value = `previous.${before?.members.at(-1)}`;
  return [
    ...(isNamed ? [`${variable} = ${read(object)}`] : []),
    ...(previous ? [`previous = ${read(previous)}`] : []),
    ...(before
      ? [`if ${value} is not webhooks.ABSENT:`, `    print(${told}, ${pythonString(`${before.wire} was`)}, ${value})`]
      : [`print(${[told, ...(previous ? ['previous'] : [])].join(', ')})`]),
  ];
}

function read({ members }: Place): string {
  return ['event', ...members].join('.');
}

function toldType({ dispatch }: Contract, { wireType }: Sample): string {
  const { header, body } = typePlaces(dispatch);
  if (header !== undefined) return `, self.headers[${pythonString(header)}]`;
  return body === undefined ? `, ${pythonString(wireType)}` : '';
}
