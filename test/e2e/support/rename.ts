import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Words of the contract, and what they become. Each stands for its spellings in code and prose too. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['askelephant', 'acme'],
  ['contacts', 'gadgets'],
  ['contact', 'gadget'],
  ['companies', 'vendors'],
  ['company', 'vendor'],
  ['engagements', 'sittings'],
  ['engagement', 'sitting'],
  ['transcript', 'protocol'],
  ['timeline', 'ledger'],
  ['tag', 'sticker'],
  ['svix', 'courier'],
  ['envelope', 'frame'],
];

/** Names of fields, values and prefixes, which are replaced wherever they stand. */
const NAMES: readonly (readonly [string, string])[] = [
  ['AskElephant', 'Acme'],
  // In lower case, it is a keyword of AsyncAPI.
  ['name: Tags', 'name: Stickers'],
  ['first_name', 'given_name'],
  ['frist_name', 'gievn_name'],
  ['last_name', 'surname'],
  ['phone_numbers', 'dial_strings'],
  ['phone_number', 'dial_string'],
  ['emails', 'mailboxes'],
  ['is_primary', 'preferred'],
  ['time_zone', 'clock'],
  ['crm_association', 'ledger_link'],
  ['crm_object_id', 'ledger_key'],
  ['hex_color', 'swatch'],
  ['auto_tagging_enabled', 'self_sticking'],
  ['duration_seconds', 'lasting'],
  ['previous_attributes', 'former_values'],
  ['workspace_id', 'tenant_ref'],
  ['api_version', 'edition'],
  ['created_at', 'born'],
  ['updated_at', 'touched'],
  ['domains', 'sites'],
  ['cnt_', 'gdg_'],
  ['cmp_', 'vnd_'],
  ['ngmt_', 'stg_'],
  ['wrks_', 'tnt_'],
];

/** Names of properties that mean something else elsewhere: they are replaced where they name a property. */
const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'key',
  type: 'kind',
  data: 'content',
  object: 'item',
  name: 'label',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A text in the new words. Methods of mocks are names of another library. */
export function renameWords(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('faker: ') ? line : renameLine(line)))
    .join('\n');
}

function renameLine(line: string): string {
  const named = NAMES.reduce((text, [from, to]) => text.replaceAll(from, to), line);
  return NOUNS.reduce(
    (text, [from, to]) =>
      text
        .replace(new RegExp(`(?<![A-Za-z]|x-webhook-)${from}(?![a-z])`, 'g'), to)
        .replace(new RegExp(`${capital(from)}(?![a-z])`, 'g'), capital(to)),
    named,
  );
}

/** A fixture in the new words, with the new names where properties are written, read or indexed. */
export function renameCode(text: string): string {
  const names = Object.keys(PROPERTIES).join('|');
  const uses = new RegExp(`(?<=\\w\\.)(${names})\\b|(?<=\\[')(${names})(?='\\])`, 'g');
  return renameWords(text).replace(uses, (name) => PROPERTIES[name] ?? name);
}

/** Renames everything that can have a name in the specification below a folder. */
export function renameSpecification(spec: string): void {
  for (const path of readdirSync(spec, { recursive: true, encoding: 'utf8' })) {
    const file = join(spec, path);
    if (!/\.(yaml|json|md)$/.test(path)) continue;
    const text = renameWords(readFileSync(file, 'utf8'));
    if (path.endsWith('.yaml'))
      writeFileSync(file, stringify(renameDocument(parse(text)), { aliasDuplicateObjects: false }));
    else writeFileSync(file, path.endsWith('.json') ? JSON.stringify(renameValue(JSON.parse(text)), null, 2) : text);
    renameSync(file, join(dirname(file), renameWords(basename(file))));
  }
}

/** In documents, `properties` and `required` name properties, and so do pointers. */
function renameDocument(node: unknown, under = ''): unknown {
  if (typeof node === 'string') return renameText(node, under);
  if (Array.isArray(node)) return node.map((item) => renameDocument(item, under));
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.entries(node).map(([key, value]): [string, unknown] => [
    under === 'properties' ? renamed(key) : key,
    renameDocument(value, under === 'properties' ? '' : key),
  ]);
  return Object.fromEntries(inside);
}

function renameText(text: string, under: string): string {
  if (under === 'required') return renamed(text);
  if (under === '$ref') return text.replace(/(?<=\/properties\/)[^/]+/g, renamed);
  if (under === 'location') return text;
  return /^(\$message\.\w+#)?(\/\w+)+$/.test(text) ? text.replace(/(?<=\/)\w+/g, renamed) : text;
}

/** In examples, every key is a property. */
function renameValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renameValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [renamed(key), renameValue(inner)]));
}

function renamed(name: string): string {
  return PROPERTIES[name] ?? name;
}
