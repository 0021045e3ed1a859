import type { Contract, Message } from '../../contract/model.js';
import { bodyPlace } from '../body-place.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import type { Declaration, Declarations } from './declarations.js';
import { messageComment } from './docs.js';
import type { Plan } from './plan.js';
import { Printer, propertyName } from './syntax/print.js';
import type { TypeSyntax } from './syntax/syntax.js';

/** Writes declarations as text, and notes which types of the other file they use. */
class TypeFile {
  readonly #names: ReadonlyMap<string, Declaration>;
  readonly #used = new Set<Declaration>();
  readonly #printer: Printer;
  readonly #blocks: string[] = [];
  readonly #file: Declaration['file'];

  constructor(file: Declaration['file'], { all, shapes }: Declarations) {
    this.#file = file;
    this.#names = new Map(all.map((declaration) => [declaration.token, declaration]));
    this.#printer = new Printer({
      property: (alias) => shapes.property(alias),
      word: (text) => this.#word(text),
    });
  }

  declaration({ name, comment, bases }: Declaration, type: TypeSyntax): void {
    const start = `export type ${name} =`;
    if (bases.length === 0) {
      this.text(comment, assignment(start, this.#printer.type(type, '', start.length + 1)));
      return;
    }
    const members = type.kind === 'object' ? type.members : [];
    const extended = bases.map((base) => this.#word(base)).join(', ');
    this.text(comment, `export interface ${name} extends ${extended} ${this.#printer.object(members, '')}\n`);
  }

  /** Another name for a declared type. */
  alias(name: string, comment: string, target: Declaration): void {
    this.text(comment, `export type ${name} = ${this.#word(target.token)};\n`);
  }

  text(comment: string, code: string): void {
    this.#blocks.push(comment + code);
  }

  /** @param other - the module of the other file */
  toString(other: string): string {
    const names = [...this.#used].map(({ name }) => name).sort();
    const imports =
      names.length > 0 ? [`import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${other}';\n`] : [];
    const blocks = [...imports, ...this.#blocks];
    return [BANNER, ...(blocks.length > 0 ? blocks : ['export {};\n'])].join('\n');
  }

  #word(text: string): string {
    const declaration = this.#names.get(text);
    if (!declaration) return text;
    if (declaration.file !== this.#file) this.#used.add(declaration);
    return declaration.name;
  }
}

/** `schemas.d.ts`: in the order of the alphabet, which nothing but a name decides. */
export function schemasFile(declarations: Declarations, types: ReadonlyMap<string, TypeSyntax>): string {
  const file = new TypeFile('schemas', declarations);
  for (const declaration of declarationsIn('schemas', declarations)) {
    file.declaration(declaration, typeOf(types, declaration));
  }
  return file.toString('./events.js');
}

/** `events.d.ts`: in the order of the document. */
export function eventsFile(
  { messages, dispatch }: Contract,
  { scope, declared }: Plan,
  declarations: Declarations,
  types: ReadonlyMap<string, TypeSyntax>,
): string {
  const file = new TypeFile('events', declarations);
  const byId = new Map(declarations.all.map((declaration) => [declaration.id, declaration]));
  for (const message of messages) {
    const { payload, names } = message;
    const declaration = payload === undefined ? undefined : byId.get(payload);
    if (!declaration) file.text(messageComment(scope, message, []), bareType(message, bodyPlace(dispatch)));
    else if (declaration.name === names.type) file.declaration(declaration, typeOf(types, declaration));
    else file.alias(names.type, messageComment(scope, message, []), declaration);
  }
  for (const declaration of declarationsIn('events', declarations)) {
    if (!declared.get(declaration.id)?.message) file.declaration(declaration, typeOf(types, declaration));
  }
  writeUnions(file, messages, bodyPlace(dispatch) !== undefined);
  return file.toString('./schemas.js');
}

/** A message without a payload says nothing but its type, and that only where the body tells types. */
function bareType({ names, wireType }: Message, place: readonly string[] | undefined): string {
  if (!place) return `export type ${names.type} = unknown;\n`;
  const body = place.reduceRight((inner, name) => `{ ${propertyName(name)}: ${inner} }`, stringLiteral(wireType));
  return `export type ${names.type} = ${body};\n`;
}

function writeUnions(file: TypeFile, messages: readonly Message[], isToldInBody: boolean): void {
  const types = new Map<string, Set<string>>();
  for (const { wireType, names } of messages) types.set(wireType, (types.get(wireType) ?? new Set()).add(names.type));
  // One `unknown` would make the whole union `unknown`. It is right only where nothing else is in it.
  const told = messages.filter(({ payload }) => payload !== undefined || isToldInBody);
  const members = (told.length > 0 ? told : messages).map(({ names }) => names.type);
  file.text('/** Every event, told apart by its type. */\n', union('WebhookEvent', members));
  file.text('/** The type of every event. */\n', union('WebhookEventType', [...types.keys()].map(stringLiteral)));
  const entries = [...types].map(([wire, names]) => `  ${stringLiteral(wire)}: ${[...names].join(' | ')};\n`);
  file.text('/** The event of each type. */\n', `export interface EventTypeMap {\n${entries.join('')}}\n`);
  file.text(
    "/** The event of one type: `EventOf<'…'>`. */\n",
    'export type EventOf<T extends WebhookEventType> = EventTypeMap[T];\n',
  );
}

function union(name: string, members: readonly string[]): string {
  if (members.length === 0) return `export type ${name} = never;\n`;
  // No semicolon, so that a new last member changes no other line.
  return `export type ${name} =${[...new Set(members)].map((member) => `\n  | ${member}`).join('')}\n`;
}

function assignment(start: string, type: string): string {
  return `${start}${type.startsWith('\n') ? '' : ' '}${type};\n`;
}

function declarationsIn(file: Declaration['file'], { all }: Declarations): Declaration[] {
  return all.filter((declaration) => declaration.file === file).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function typeOf(types: ReadonlyMap<string, TypeSyntax>, { token, name }: Declaration): TypeSyntax {
  const type = types.get(token);
  if (!type) throw new Error(`json-schema-to-typescript left out ${name}`);
  return type;
}
