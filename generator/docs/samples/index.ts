import type { Contract, Message } from '../../contract/model.js';
import type { CodeBlock } from '../model.js';
import { goSample, goVerify } from './go.js';
import { pythonSample, pythonVerify } from './python.js';
import { rubySample, rubyVerify } from './ruby.js';
import { sampleOf } from './scheme.js';
import { type TypeScriptOptions, typescriptSample, verifySample } from './typescript.js';

/** Code that receives an event, in each language. */
export function receivers(contract: Contract, message: Message, options: TypeScriptOptions): CodeBlock[] {
  const sample = sampleOf(contract, message);
  return [
    codeOf('typescript', typescriptSample(contract, message, options)),
    codeOf('python', pythonSample(sample)),
    codeOf('go', goSample(sample)),
    codeOf('ruby', rubySample(sample)),
  ];
}

/** Code that verifies a delivery and does nothing else; none where deliveries are not signed. */
export function verifiers(contract: Contract, packageName: string): CodeBlock[] {
  const [message] = contract.messages;
  const signature = message && sampleOf(contract, message).signature;
  if (!signature) return [];
  return [
    codeOf('typescript', verifySample(packageName)),
    codeOf('python', pythonVerify(signature)),
    codeOf('go', goVerify(signature)),
    codeOf('ruby', rubyVerify(signature)),
  ];
}

function codeOf(language: string, text: string): CodeBlock {
  return { kind: 'code', language, text };
}
