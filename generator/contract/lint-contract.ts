import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Bundle } from './bundle/bundle.js';
import { pointer } from './json.js';
import { placeBehind } from './place-behind.js';
import { type ReadOptions, type ReadResult, readContract } from './read-contract.js';

/** A finding of the parser, in Spectral's shape. Severity counts from 0, an error, to 3, a hint. */
interface ParserFinding {
  readonly code: string | number;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly severity: number;
}

const CODES = ['parser-finding-error', 'parser-finding-warning', 'parser-finding-info', 'parser-finding-info'] as const;

/**
 * Reads a specification with all of our checks, and runs `@asyncapi/parser` with its full rules
 * over it. The parser sees the document in one piece: it reads no file, fetches nothing, and what
 * it finds is told at the place in the file where it was written.
 */
export async function lintContract(options: ReadOptions): Promise<ReadResult> {
  const result = await readContract(options);
  if (result.bundle) await runParser(result.bundle, result.diagnostics);
  return result.diagnostics.hasErrors ? omitContract(result) : result;
}

function omitContract({ contract: _, ...rest }: ReadResult): ReadResult {
  return rest;
}

async function runParser(bundle: Bundle, diagnostics: Diagnostics): Promise<void> {
  const { Parser } = await import('@asyncapi/parser');
  try {
    const { diagnostics: findings } = await new Parser().parse(JSON.stringify(bundle.document, forParser));
    for (const finding of findings) report(finding as ParserFinding, bundle, diagnostics);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.report('parser-crashed', { message: `@asyncapi/parser failed on this document: ${reason}` });
  }
}

/** The parser compares each item of these with every other: 10,000 take it a second, ten times as many two minutes. */
const LONGEST_LIST = 10_000;

/** What the parser is spared, because our own checks have judged it. */
function forParser(key: string, value: unknown): unknown {
  if (key === 'enum' || key === 'required')
    return Array.isArray(value) && value.length > LONGEST_LIST ? undefined : value;
  return confineReference(key, value);
}

/** A reference that still leads out of the document is an error already; the parser would go and fetch it. */
function confineReference(key: string, value: unknown): unknown {
  return key === '$ref' && typeof value === 'string' && !value.startsWith('#') ? '#/x-not-read' : value;
}

/** Rules of the parser that a check of our own restates, and tells where the reference stands, not where it leads. */
const RESTATED: Readonly<Record<string, DiagnosticCode>> = {
  'asyncapi3-operation-messages-from-referred-channel': 'operation-message-not-in-channel',
  'asyncapi3-required-operation-channel-unambiguity': 'operation-channel-not-in-document',
  'asyncapi3-required-channel-servers-unambiguity': 'channel-server-not-in-document',
};

/**
 * Our own checks follow every reference, and run the same meta-schema. The parser tells the same
 * again at every place where a broken part is used.
 */
function isToldAlready(code: string, diagnostics: Diagnostics): boolean {
  if (code === 'invalid-ref') return diagnostics.hasErrors;
  const restated = Object.hasOwn(RESTATED, code) ? RESTATED[code] : undefined;
  if (restated !== undefined) return diagnostics.all.some((own) => own.code === restated);
  return code.startsWith('asyncapi-document-') && diagnostics.all.some((own) => own.code === 'structure');
}

/** The parser tells places of the unfolded document; what stands behind a reference was written elsewhere. */
function placeOf(path: ParserFinding['path'], { document }: Bundle): string {
  const isReference = path.at(-1) === '$ref';
  return placeBehind(document, pointer('', ...(isReference ? path.slice(0, -1) : path)), { keepsEnd: isReference });
}

function report({ code, message, path, severity }: ParserFinding, bundle: Bundle, diagnostics: Diagnostics): void {
  if (isToldAlready(String(code), diagnostics)) return;
  const at = bundle.locate(placeOf(path, bundle));
  // What our own checks have said at this place is not said again in other words.
  const known = diagnostics.all.some(
    ({ severity: own, location }) =>
      own === 'error' && severity === 0 && location?.file === at.file && isWithin(location.pointer, at.pointer),
  );
  if (known) return;
  diagnostics.report(CODES[severity] ?? 'parser-finding-info', { message: `${message} (${code})`, at });
}

function isWithin(place: string, holder: string): boolean {
  return place === holder || place.startsWith(`${holder}/`);
}
