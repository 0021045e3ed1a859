import type { Contract } from '../../contract/model.js';
import type { Emitter, OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { CheckCompiler } from '../validators/compile.js';
import { payloadMessages } from '../validators/entries.js';
import { declaringSchemas } from './declaring.js';
import { ShapeModule, shapeName } from './shape-module.js';

/**
 * Strict validation: a module for each schema that declares properties, a table of them by event, and
 * the entry that people import.
 */
export const strict: Emitter = {
  name: 'strict',
  emit: (contract) => [
    ...shapeModules(contract),
    { path: 'strict/event-shapes.js', content: shapeTable(contract) },
    { path: 'strict/index.js', content: ENTRY },
    { path: 'strict/index.d.ts', content: ENTRY_TYPES },
  ],
};

/** The constant that holds what a message declares, and the module that has it, seen from the root of the package. */
export function shapeOf(
  contract: Contract,
  declaring: ReadonlySet<string>,
  payload: string | undefined,
): { readonly name: string; readonly module: string } | undefined {
  if (payload === undefined || !declaring.has(payload)) return undefined;
  const { schemas } = contract;
  return { name: shapeName(schemas, payload), module: `strict/shapes/${schemaName(schemas, payload)}.js` };
}

/** The schemas of a contract that have a shape. */
export function shapedSchemas(contract: Contract): ReadonlySet<string> {
  return declaringSchemas(
    contract.schemas,
    payloadMessages(contract).map(({ payload }) => payload),
  );
}

function shapeModules(contract: Contract): OutputFile[] {
  const compiler = new CheckCompiler();
  const declaring = shapedSchemas(contract);
  return [...declaring].map((id) => ({
    path: `strict/shapes/${schemaName(contract.schemas, id)}.js`,
    content: new ShapeModule(contract.schemas, declaring, compiler).render(id),
  }));
}

function shapeTable(contract: Contract): string {
  const declaring = shapedSchemas(contract);
  const imports = new Set<string>();
  const rows = contract.messages.map(({ wireType, payload }) => {
    const shape = shapeOf(contract, declaring, payload);
    if (shape) imports.add(`import { ${shape.name} } from './${shape.module.replace('strict/', '')}';\n`);
    return `  [${stringLiteral(wireType)}, ${shape?.name ?? '0'}],\n`;
  });
  return `${BANNER}
${[...imports].join('')}
/** What each event declares, by its type on the wire. */
export const shapes = /* @__PURE__ */ new Map([
${rows.join('')}]);
`;
}

const ENTRY = `${BANNER}
import { standard } from '../runtime/standard-schema.js';
import { createUndeclaredProperties, createValidateEventStrict } from '../runtime/strict/validate-event-strict.js';
import { contractChecks } from '../validators/contract-checks.js';
import { dispatch } from '../validators/event-dispatch.js';
import { shapes } from './event-shapes.js';

export const validateEventStrict = /* @__PURE__ */ standard(
  /* @__PURE__ */ createValidateEventStrict({ dispatch, checks: contractChecks, shapes }),
);
export const undeclaredProperties = /* @__PURE__ */ createUndeclaredProperties(shapes);
`;

const ENTRY_TYPES = `${BANNER}
import type { StandardSchemaV1 } from '../runtime/standard-schema.js';
import type { ValidateEventOptions } from '../runtime/validate-event.js';
import type { ValidationError, ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks an event of any type as \`validateEvent\` does, and that it has no property which the contract does not
 * declare. For those who send events, and for fixtures: a receiver has to ignore what it does not know. Never throws.
 */
export declare const validateEventStrict: ((
  value: unknown,
  options?: ValidateEventOptions,
) => ValidationResult<types.WebhookEvent>) &
  StandardSchemaV1<types.WebhookEvent>;

/**
 * The properties of an event that the contract does not declare for their place, 100 at most. Where alternatives are
 * declared (\`anyOf\`, \`oneOf\`, \`if\`), those count that the value meets, or all where it meets none. Never throws.
 *
 * @param type - the event's type on the wire
 */
export declare function undeclaredProperties(
  type: types.WebhookEventType,
  value: unknown,
): readonly ValidationError[];
`;
