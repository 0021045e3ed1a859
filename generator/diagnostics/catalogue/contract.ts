import type { CatalogueEntry } from './entry.js';

/** What a sound document may still get wrong as a contract of webhooks. */
export const CONTRACT = {
  'vocabulary-invalid': {
    severity: 'error',
    title: 'An x- extension has a value that it does not allow',
    help: 'Correct the value; the documentation of the x- vocabulary lists what each extension takes.',
  },
  'vocabulary-misplaced': {
    severity: 'warning',
    title: 'An x- extension stands where nothing reads it',
    help: 'Move it to the kind of object that it belongs to, or remove it.',
  },
  'vocabulary-unknown': {
    severity: 'warning',
    title: 'An x- extension looks like one of ours, but is not',
    help: 'Correct the spelling. If it is your own extension, choose a name that does not look like one of ours.',
  },
  'guide-not-found': {
    severity: 'error',
    title: "A guide's file does not exist",
    help: 'Correct `file` in x-guides; the path is relative to the file that names it and stays in the specification folder.',
  },
  'example-payload-invalid': {
    severity: 'error',
    title: "A message's example does not match its payload schema",
    help: 'Correct the example, or the schema if the example shows what is really sent.',
  },
  'example-headers-invalid': {
    severity: 'error',
    title: "A message's example does not match its headers schema",
    help: 'Correct the headers of the example, or the schema if the example shows what is really sent.',
  },
  'default-invalid': {
    severity: 'warning',
    title: 'A default is not valid against its own schema',
    help: 'Choose a default that the schema accepts, or remove it.',
  },
  'schema-example-invalid': {
    severity: 'warning',
    title: "A schema's example is not valid against it",
    help: 'Correct the example: people copy examples.',
  },
  'headers-not-object': {
    severity: 'error',
    title: "A message's headers are not an object",
    help: 'Give the headers schema `type: object`, and one property for each header.',
  },
  'message-unused': {
    severity: 'warning',
    title: 'A message is described, but no operation reaches it',
    help: 'List it among the messages of its channel, and of the operation that sends it; or remove it.',
  },
  'name-differs-from-const': {
    severity: 'warning',
    title: "A message's name is not the type that its payload pins",
    help: 'Receivers go by the constant. Give both the same value.',
  },
  'dispatch-place-unknown': {
    severity: 'error',
    title: 'The wire type is told at a place that no payload has',
    help: 'Correct `body` in x-webhook-dispatch, or add the property to the payloads.',
  },
  'envelope-place-unknown': {
    severity: 'warning',
    title: 'A part of the envelope is at a place that no payload has',
    help: 'Correct the place in x-webhook-envelope, or add the property to the schema.',
  },
  'selection-empty': {
    severity: 'error',
    title: 'The configuration selects none of the messages',
    help: 'Correct `include` or `exclude`: component keys or wire types, in which * stands for any text.',
  },
  'selection-unmatched': {
    severity: 'warning',
    title: 'A pattern of the configuration matches no message',
    help: 'Correct the pattern, or remove it.',
  },
  'unnamed-message': {
    severity: 'warning',
    title: 'A message has no name',
    help: 'Set `name` to the type that is sent with it, such as `order.created`. Until then its key stands in.',
  },
  'duplicate-wire-type': {
    severity: 'error',
    title: 'Two messages have the same wire type',
    help: 'A receiver cannot tell them apart. Give each its own `name`, and the same as `const` in its payload.',
  },
  'no-discriminating-const': {
    severity: 'warning',
    title: 'No constant in the payload tells the message from others',
    help: 'Pin the type in the payload: `type: { const: order.created }`, and list it under `required`.',
  },
  'required-lost-in-trait-merge': {
    severity: 'warning',
    title: "A message's `required` replaces the list of its trait",
    help: 'Traits merge by JSON Merge Patch, so the lists are not joined. Compose with allOf, or repeat the names of the trait.',
  },
  'previous-attribute-missing': {
    severity: 'warning',
    title: 'An attribute of a resource is missing from its previous values',
    help: 'Add it to the previous-values schema by reference, or mark it with x-change if it never has a previous value.',
  },
  'previous-attribute-unknown': {
    severity: 'warning',
    title: 'A previous value is not an attribute of the resource',
    help: 'Correct the spelling, or remove it from the previous-values schema.',
  },
  'unsupported-payload-format': {
    severity: 'warning',
    title: 'The payload is in a format that cannot be read',
    help: 'The message stays in the contract without a payload. To have types and validators, describe it in JSON Schema.',
  },
  'misspelt-schema-keyword': {
    severity: 'warning',
    title: 'A schema keyword looks misspelt',
    help: 'Correct the keyword: nobody reads it as it is. A word of your own begins with `x-`.',
  },
  'unsupported-schema-keyword': {
    severity: 'warning',
    title: 'A schema keyword has no effect',
    help: 'Schemas are read as JSON Schema draft-07. Express it with keywords of that draft, or remove it.',
  },
  'type-implied': {
    severity: 'warning',
    title: 'A schema is about objects or arrays, but does not ask for one',
    help: 'Add `type: object` or `type: array`: without `type`, every other kind of value is valid as well.',
  },
  'mock-hint-unusable': {
    severity: 'warning',
    title: 'A hint for mocks gives no values',
    help: 'Name a method of @faker-js/faker that makes texts, numbers or dates, such as person.firstName, with arguments of ordinary size.',
  },
  'mock-impossible': {
    severity: 'warning',
    title: 'No value satisfies the schema of a message',
    help: 'Bounds or schemas contradict each other here, or a schema requires itself without end. The mock of the message throws an error.',
  },
  'version-not-semver': {
    severity: 'warning',
    title: "The contract's version is not one that npm accepts",
    help: 'Set `info.version` to a semantic version, such as 1.4.0.',
  },
  'invalid-pattern': {
    severity: 'error',
    title: 'A pattern is not a valid regular expression',
    help: 'Patterns are ECMA-262 regular expressions, matched as Unicode. Inline flags such as (?i) do not exist there.',
  },
  'name-collision': {
    severity: 'warning',
    title: 'Two things would get the same name',
    help: 'Both were told apart by their path. Rename one of them for names of your own choice.',
  },
  'name-shortened': {
    severity: 'warning',
    title: 'A name is too long for a file',
    help: 'Give it a shorter key, or refer to it from a component with a shorter name. Until then a hash tells it from others.',
  },
  'follow-up-parameter-missing': {
    severity: 'error',
    title: 'A parameter of a follow-up call has no source',
    help: 'List each `{name}` of the path under `parameters`, with the place in the body or the header it comes from.',
  },
  'model-widened': {
    severity: 'info',
    title: 'A model in another language says less than the schema',
    help: 'Nothing is lost on the wire. For a narrower type, describe the value in a way that every language has: one object, or one list of one type.',
  },
  'interpretation-duplicate': {
    severity: 'error',
    title: 'Two interpretations have the same id',
    help: 'Give each x-interpretation its own id: links point to it.',
  },
} as const satisfies Record<string, CatalogueEntry>;
