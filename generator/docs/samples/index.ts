import type { LanguageName } from '../../config/languages.js';
import type { Contract, Message } from '../../contract/model.js';
import type { ModelSamples } from '../../emitters/models/language.js';
import type { CodeBlock, Markdown } from '../model.js';
import { goSample, goVerify } from './go.js';
import { pythonSample, pythonVerify } from './python.js';
import { rubySample, rubyVerify } from './ruby.js';
import { sampleOf } from './scheme.js';
import { type TypeScriptOptions, typescriptSample, verifySample } from './typescript.js';

/** Packages in other languages, where they are emitted. */
export type Models = Partial<Record<LanguageName, ModelSamples>>;

export interface SampleOptions extends TypeScriptOptions {
  readonly models: Models;
}

/** Code in one language, and what there is to say about it. */
export interface LanguageSample {
  readonly code: CodeBlock;
  readonly note?: Markdown;
  /** The command that installs what it imports, in a project of the reader. */
  readonly install?: string;
}

/** Code that receives an event, in each language. */
export function receivers(contract: Contract, message: Message, options: SampleOptions): LanguageSample[] {
  const sample = sampleOf(contract, message);
  const { python, go } = options.models;
  return [
    sampleIn('typescript', typescriptSample(contract, message, options), { note: adapters(options) }),
    sampleIn('python', python?.receiver(sample) ?? pythonSample(sample), python),
    sampleIn('go', go?.receiver(sample) ?? goSample(sample), go),
    sampleIn('ruby', rubySample(sample)),
  ];
}

/** Code that verifies a delivery and does nothing else; none where deliveries are not signed. */
export function verifiers(
  contract: Contract,
  { packageName, models: { python, go } }: SampleOptions,
): LanguageSample[] {
  const [message] = contract.messages;
  const signature = message && sampleOf(contract, message).signature;
  if (!signature) return [];
  return [
    sampleIn('typescript', verifySample(packageName)),
    sampleIn('python', python?.verifier ?? pythonVerify(signature), python),
    sampleIn('go', go?.verifier ?? goVerify(signature), go),
    sampleIn('ruby', rubyVerify(signature)),
  ];
}

/** The verification with a standard library, for languages whose samples use a package otherwise. */
export function verifiersByHand(contract: Contract, { models: { python, go } }: SampleOptions): LanguageSample[] {
  const [message] = contract.messages;
  const signature = message && sampleOf(contract, message).signature;
  if (!signature) return [];
  return [
    ...(python ? [sampleIn('python', pythonVerify(signature))] : []),
    ...(go ? [sampleIn('go', goVerify(signature))] : []),
  ];
}

function sampleIn(language: string, text: string, { note, install }: About = {}): LanguageSample {
  return {
    code: { kind: 'code', language, text },
    ...(note !== undefined && { note }),
    ...(install !== undefined && { install }),
  };
}

interface About {
  readonly note?: Markdown | undefined;
  readonly install?: string | undefined;
}

function adapters({ handlers }: TypeScriptOptions): Markdown | undefined {
  return handlers
    ? 'A `Request` goes in and a `Response` comes out. [Node.js, Express and Fastify](page:frameworks) take one line more.'
    : undefined;
}
