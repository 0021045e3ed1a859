import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Contract } from '../model.js';
import { checkExamples } from './examples.js';
import { checkMessages } from './messages.js';
import { checkPatterns } from './patterns.js';
import { checkPlaces } from './places.js';
import { checkPreviousValues } from './previous-values.js';

/** Our own checks of what a document means: the ones that nobody else makes. */
export async function checkContract(contract: Contract, diagnostics: Diagnostics): Promise<void> {
  // Where the configuration left nothing, it has been said.
  if (contract.messages.length === 0 && !diagnostics.hasErrors) {
    diagnostics.report('no-messages', { message: 'No operation of this document reaches a message.' });
  }
  checkMessages(contract, diagnostics);
  checkPlaces(contract, diagnostics);
  checkPreviousValues(contract, diagnostics);
  // Nothing can be judged by a schema whose patterns are broken.
  if (!checkPatterns(contract.schemas, diagnostics)) return;
  await checkExamples(contract, async () => new (await import('./oracle.js')).Oracle(contract.schemas), diagnostics);
}
