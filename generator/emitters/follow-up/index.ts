import type { Contract } from '../../contract/model.js';
import type { Emitter } from '../emitter.js';
import { prose } from '../quote/comment-text.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { jsdoc } from '../quote/jsdoc.js';
import { schemaName } from '../schema-name.js';
import { propertyName } from '../types/syntax/print.js';
import { checkName } from '../validators/check-modules.js';
import { callsOf, type FollowUpCall, givenParameters, type PathPart, partsOf } from './calls.js';

/** `follow-up/`: a function for each call that a receiver makes next. Nothing where there is none. */
export const followUp: Emitter = {
  name: 'follow-up',
  emit: (contract) => {
    const calls = callsOf(contract);
    if (calls.length === 0) return [];
    return [
      { path: 'follow-up/index.js', content: code(contract, calls) },
      { path: 'follow-up/index.d.ts', content: types(contract, calls) },
    ];
  },
};

/** What the module imports and holds for itself has a `$` in its name, as no function does. */
function code({ schemas }: Contract, calls: readonly FollowUpCall[]): string {
  const imports = new Set<string>();
  const functions = calls.map(({ name, followUp }) => {
    const members = [
      `method: ${stringLiteral(followUp.method)}`,
      `path: [${partsOf(followUp).map(partCode).join(', ')}]`,
      ...(followUp.baseUrl === undefined ? [] : [`baseUrl: ${stringLiteral(followUp.baseUrl)}`]),
    ];
    if (followUp.response !== undefined) {
      const check = checkName(schemas, followUp.response, 'structural');
      imports.add(`import { ${check} as $${check} } from '../validators/structural-checks.js';\n`);
      members.push(`check: $${check}`);
    }
    return `const ${name}$plan = {\n${members.map((member) => `  ${member},\n`).join('')}};

export function ${name}(event, options) {
  return $call(${name}$plan, event, options);
}
`;
  });
  const lines = [
    "import { call as $call } from '../runtime/follow-up/call.js';\n",
    ...[...imports].sort(),
    '\n',
    ERROR,
  ];
  return [BANNER, lines.join(''), ...functions].join('\n');
}

const ERROR = "export { FollowUpError } from '../runtime/follow-up/follow-up-error.js';\n";

function partCode(part: PathPart): string {
  if (typeof part === 'string') return stringLiteral(part);
  const body = part.body ? `, body: [${part.body.map(stringLiteral).join(', ')}]` : '';
  return `{ name: ${stringLiteral(part.name)}${body} }`;
}

function types({ schemas }: Contract, calls: readonly FollowUpCall[]): string {
  const imports = [
    "import type { FollowUpOptions } from '../runtime/follow-up/types.js';\n",
    "import type * as Types from '../types/index.js';\n\n",
    ERROR,
    "export type { FollowUpErrorCode } from '../runtime/follow-up/follow-up-error.js';\n",
    "export type { FollowUpOptions } from '../runtime/follow-up/types.js';\n",
    "export type { ValidationError } from '../runtime/validation.js';\n",
  ];
  const functions = calls.map((call) => {
    const { name, followUp, messages } = call;
    const events = [...new Set(messages.map(({ names }) => `Types.${names.type}`))];
    const answer = followUp.response === undefined ? 'unknown' : `Types.${schemaName(schemas, followUp.response)}`;
    return `${docs(call)}export declare function ${name}(
  event: ${events.join(' | ')},
  options: ${optionsType(call)},
): Promise<${answer}>;
`;
  });
  return [BANNER, imports.join(''), ...functions].join('\n');
}

function optionsType({ followUp }: FollowUpCall): string {
  const given = givenParameters(followUp).map((name) => `readonly ${propertyName(name)}: string | number`);
  return [
    'FollowUpOptions',
    ...(followUp.baseUrl === undefined ? ['{ readonly baseUrl: string }'] : []),
    ...(given.length > 0 ? [`{ readonly parameters: { ${given.join('; ')} } }`] : []),
  ].join(' & ');
}

function docs({ followUp: { summary, description } }: FollowUpCall): string {
  const words = [summary, description].filter((text) => text !== undefined).map(prose);
  const tags = [
    '@param event - the event; its values become part of the path',
    '@throws FollowUpError, and the reason of `signal` where that is aborted',
  ];
  return jsdoc(`${[...words, 'The structure of the answer is checked.'].join('\n\n')}\n`, tags);
}
