import type { CatalogueEntry } from './entry.js';

/** Reading the document: files, syntax, references, and the structure that AsyncAPI prescribes. */
export const DOCUMENT = {
  'file-not-found': {
    severity: 'error',
    title: 'A file does not exist',
    help: 'Check the path. `--spec <file>` names another document; `webhook-contract init` writes one to start from.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'A file cannot be read',
    help: 'Make sure that the path is a regular file in UTF-8, and that you may read it.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'A file is larger than the limit',
    help: 'Split the document into several files, and keep recorded data out of the specification folder.',
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'The file is not valid YAML',
    help: 'Fix the syntax at this place. Often it is the indentation, or a value with ": " or " #" that needs quotes.',
  },
  'json-syntax': {
    severity: 'error',
    title: 'The file is not valid JSON',
    help: 'Fix the syntax at this place. Often it is a comma too many or too few, or a missing quote.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key appears twice in one object',
    help: 'Remove or rename one of the two: readers disagree about which of them counts.',
  },
  'number-not-finite': {
    severity: 'error',
    title: 'A number is too large for JSON',
    help: 'Leave a limit out where there is none, and put quotes around `.inf` or `.nan` where they are meant as texts.',
  },
  'too-deep': {
    severity: 'error',
    title: 'The document is nested too deeply',
    help: 'Move inner schemas to components/schemas and refer to them with $ref.',
  },
  'composition-explodes': {
    severity: 'error',
    title: 'Schemas are composed of each other too often',
    help: 'Name a schema once where it is listed several times, or tell the alternatives apart by their properties.',
  },
  'too-many-aliases': {
    severity: 'error',
    title: 'YAML aliases expand to too much',
    help: 'Use $ref in place of YAML anchors and aliases.',
  },
  'not-an-asyncapi-document': {
    severity: 'error',
    title: 'The file is not an AsyncAPI document',
    help: 'The entry file starts with `asyncapi: 3.1.0`. Point `--spec` to it, not to one of the files it refers to.',
  },
  'unsupported-asyncapi-version': {
    severity: 'error',
    title: 'The version of AsyncAPI is not supported',
    help: 'Write the document in AsyncAPI 3.0 or 3.1. `npx @asyncapi/cli convert` turns older documents into 3.0.',
  },
  'reference-not-found': {
    severity: 'error',
    title: 'A reference points to nothing',
    help: 'Correct the $ref, or add what it points to. Paths are relative to the file that contains the reference.',
  },
  'reference-outside-root': {
    severity: 'error',
    title: 'A reference leaves the specification folder',
    help: 'Name a folder that holds all files with `--root <folder>`, or move the file below the folder of the entry document: nothing outside is read.',
  },
  'reference-remote': {
    severity: 'error',
    title: 'A reference points to the network',
    help: 'Keep a copy in the specification folder and refer to that, or allow fetching with `--allow-remote-refs`.',
  },
  'reference-wrong-kind': {
    severity: 'error',
    title: 'A reference points to the wrong kind of thing',
    help: 'Point the $ref to what this place expects: a message where a message stands, a schema where a schema does.',
  },
  'reference-loop': {
    severity: 'error',
    title: 'References point to each other without end',
    help: 'Give one of them a value of its own. Recursion through a property is fine; a chain of bare $refs is not.',
  },
  'reference-siblings': {
    severity: 'warning',
    title: 'Keywords beside $ref are ignored',
    help: 'Combine them with allOf: `allOf: [{ $ref: … }, { description: … }]`.',
  },
  'reference-syntax': {
    severity: 'error',
    title: 'A $ref is not a valid reference',
    help: 'Write a string such as `#/components/schemas/Name` or `./schemas/name.yaml#/Name`.',
  },
  structure: {
    severity: 'error',
    title: 'The document does not follow the structure of AsyncAPI',
    help: 'Compare this place with https://www.asyncapi.com/docs/reference/specification/v3.1.0.',
  },
  'operation-message-not-in-channel': {
    severity: 'error',
    title: 'An operation lists a message that its channel does not have',
    help: 'Add the message to the channel and refer to it there: `$ref: "#/channels/<channel>/messages/<message>"`.',
  },
  'operation-channel-not-in-document': {
    severity: 'error',
    title: "An operation's channel is not one of the document's channels",
    help: 'Refer to a channel under the root `channels`: those in `components` do not count for an operation there.',
  },
  'channel-server-not-in-document': {
    severity: 'error',
    title: "A channel's server is not one of the document's servers",
    help: 'Refer to a server under the root `servers`, or remove it from the channel.',
  },
  'channel-key-query-or-fragment': {
    severity: 'error',
    title: 'A channel address has a query or a fragment',
    help: 'Leave `?…` and `#…` out of the address. Query parameters belong into a binding.',
  },
  'channel-parameter-missing': {
    severity: 'error',
    title: 'The address has a parameter that is not described',
    help: "Add the parameter to the channel's `parameters`, or take it out of the address.",
  },
  'channel-parameter-redundant': {
    severity: 'error',
    title: 'A described parameter is not in the address',
    help: "Write it into the address as `{name}`, or remove it from the channel's `parameters`.",
  },
  'security-scheme-not-in-document': {
    severity: 'error',
    title: 'A security scheme is not described',
    help: 'Add it to `components/securitySchemes` under this name, or correct the name.',
  },
  'security-scope-unknown': {
    severity: 'error',
    title: 'A scope is not one of its security scheme',
    help: "Add the scope to a flow of the scheme, or correct it. Only the scopes of the scheme's flows can be asked for.",
  },
  'server-variable-missing': {
    severity: 'error',
    title: 'The URL of a server has a variable that is not described',
    help: "Add the variable to the server's `variables`, or take it out of the URL.",
  },
  'server-variable-redundant': {
    severity: 'error',
    title: 'A described variable is not in the URL of the server',
    help: "Write it into the URL as `{name}`, or remove it from the server's `variables`.",
  },
  'duplicate-operation-id': {
    severity: 'error',
    title: 'Two operations have the same id',
    help: 'Give each operation its own `operationId`. An operation trait that sets one gives it to every operation.',
  },
  'duplicate-message-id': {
    severity: 'error',
    title: 'Two messages have the same id',
    help: 'Give each message its own `messageId`. One that several operations refer to counts as several: leave it without.',
  },
  'duplicate-tag': {
    severity: 'error',
    title: 'A tag is listed twice',
    help: 'Remove one of the two: a tag is told by its name.',
  },
  'asyncapi2-default-invalid': {
    severity: 'error',
    title: 'A default of an AsyncAPI 2 document is not valid against its schema',
    help: 'Choose a default that the schema accepts, or remove it: AsyncAPI 2 documents with such a default are refused.',
  },
  'asyncapi2-schema-example-invalid': {
    severity: 'error',
    title: 'An example of an AsyncAPI 2 document is not valid against its schema',
    help: 'Correct the example, or remove it: AsyncAPI 2 documents with such an example are refused.',
  },
  'no-messages': {
    severity: 'warning',
    title: 'The contract has no messages',
    help: 'Messages count when an operation reaches them. Check `operations`, and `include` and `exclude` in the configuration.',
  },
  'parser-finding-error': {
    severity: 'error',
    title: '@asyncapi/parser reports an error',
    help: 'Fix what the AsyncAPI rule asks for.',
  },
  'parser-finding-warning': {
    severity: 'warning',
    title: '@asyncapi/parser reports a warning',
    help: 'Consider what the AsyncAPI rule recommends.',
  },
  'parser-finding-info': {
    severity: 'info',
    title: '@asyncapi/parser has a remark',
    help: 'Nothing has to be done: the rule is advice.',
  },
  'parser-crashed': {
    severity: 'warning',
    title: '@asyncapi/parser failed on this document',
    help: 'Our own checks have run and count. Its rules could not: consider reporting the document to asyncapi/parser-js.',
  },
} as const satisfies Record<string, CatalogueEntry>;
