// The yardstick: what it costs to import @asyncapi/parser and parse the document with its default rules.
import { fromFile, Parser } from '@asyncapi/parser';

const { diagnostics, document } = await fromFile(new Parser(), process.argv[2]).parse();
if (!document) throw new Error(JSON.stringify(diagnostics));
