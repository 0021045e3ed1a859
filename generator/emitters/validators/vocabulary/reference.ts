import { _ } from 'ajv';
import type { Definitions } from './definition.js';
import { ERRORS, FAILURES } from './failing.js';

/** A reference is a call of the function that checks its target. */
export const reference: Definitions = (text) => [
  {
    keyword: 'reference',
    code(cxt) {
      const { errorPath } = cxt.it;
      const call = _`${text.check(cxt.schema as string)}(${cxt.data}, ${FAILURES})`;
      // The target does not know where its value stands, so its failures are moved there afterwards.
      if (String(errorPath) === '""') cxt.gen.code(_`${ERRORS} = ${call}`);
      else {
        const move = _`${ERRORS} = ${text.helper('within')}(${FAILURES}, ${ERRORS}, ${errorPath})`;
        cxt.gen.code(_`if (${call} !== ${ERRORS}) ${move}`);
      }
    },
  },
];
