import type { Contract } from '../../contract/model.js';
import type { Plan, RefPlan } from '../../runtime/mocks/plan.js';
import { deliveryFormMembers, mapExpression } from '../delivery-form.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import type { Addition } from './addition.js';
import type { Lowering, PlanId } from './lower.js';
import { type PlanNames, planImports } from './plan-modules.js';

/** The plans of headers, by the id of their schema. */
export type HeaderPlans = ReadonlyMap<string, Plan>;

/** Lowers what the headers of messages have to be. */
export function headerPlans({ messages }: Contract, lowering: Lowering): HeaderPlans {
  const ids = new Set(messages.map(({ headers }) => headers).filter((id) => id !== undefined));
  for (const id of ids) lowering.add(id);
  return new Map([...ids].map((id) => [id, lowering.payload(id)]));
}

/** `mocks/deliveries.js`: events as they arrive, signed where the contract says how. */
export function deliveryAddition(contract: Contract, plans: HeaderPlans, names: PlanNames): Addition {
  if (contract.messages.length === 0) return { files: [], code: '', types: '' };
  const isSigned = contract.signatures.length > 0;
  const secret = isSigned ? 'mockSecret, ' : '';
  return {
    files: [{ path: 'mocks/deliveries.js', content: code(contract, plans, names) }],
    code: `export { ${secret}mockDelivery, mockDeliveryOf, shuffleDeliveries } from './deliveries.js';\n`,
    imports: [
      `import type { MockDelivery, ${isSigned ? 'Signed' : 'Unsigned'} as DeliveryOptions } from '../runtime/mocks/deliveries/deliver.js';\n`,
      "import type { ShuffleOptions } from '../runtime/mocks/deliveries/shuffle.js';\n",
    ].join(''),
    types: typesOf(contract, isSigned),
  };
}

function code(contract: Contract, plans: HeaderPlans, names: PlanNames): string {
  const { messages, signatures } = contract;
  const used = new Set<PlanId>();
  const naming = names.noting(used, new Set());
  const headers = messages.flatMap((message) => {
    const plan = message.headers === undefined ? undefined : plans.get(message.headers);
    return plan?.kind === 'ref' ? [`  [${stringLiteral(message.wireType)}, ${naming.plan(plan as RefPlan)}],\n`] : [];
  });
  const isSigned = signatures.length > 0;
  const members = [
    '  sources,\n',
    `  headers: ${mapExpression(headers)},\n`,
    ...deliveryFormMembers(contract),
    ...(isSigned ? ['  sign: signDelivery,\n', '  scheme,\n'] : []),
  ];
  return `${BANNER}
${isSigned ? SIGNED_IMPORTS : ''}import { deliver, deliverMock } from '../runtime/mocks/deliveries/deliver.js';
${isSigned ? "import { createMockSecret } from '../runtime/mocks/deliveries/secret.js';\n" : ''}import { sources } from './any-event.js';
${planImports(used, names, './plans/').join('')}
export { shuffleDeliveries } from '../runtime/mocks/deliveries/shuffle.js';

export const deliveries = {
${members.join('')}};
${isSigned ? '\nexport const mockSecret = /* @__PURE__ */ createMockSecret(scheme);\n' : ''}
export function mockDelivery(type, options) {
  return deliverMock(deliveries, type, options);
}

export function mockDeliveryOf(event, { type, ...options } = {}) {
  return deliver(deliveries, event, type, options);
}
`;
}

const SIGNED_IMPORTS = `import { signDelivery } from '../receiving/sign-delivery.js';
import { scheme } from '../receiving/signature-scheme.js';
`;

function typesOf({ dispatch }: Contract, isSigned: boolean): string {
  const needsType = dispatch.basis !== 'out-of-band' && dispatch.header !== undefined;
  const signed = isSigned ? ', signed for real' : '';
  const options = isSigned ? 'options' : 'options?';
  const type = needsType
    ? 'type is told in a header, so it has to be given: `{ type }`'
    : 'type is what it tells itself, unless `{ type }` is given';
  return `
export type { DeliveryOptions, MockDelivery, ShuffleOptions };
${isSigned ? SECRET : ''}
/**
 * A delivery of a mock${signed}: \`new Request(url, { method: 'POST', ...delivery })\` is what an endpoint gets.
 * The event depends on the seed, the time in the headers on \`now\`.
 *
 * @throws Error where no mock is found that has the overrides and keeps to the contract
 */
export declare function mockDelivery<Type extends types.WebhookEventType>(
  type: Type,
  ${options}: DeliveryOptions & MockOptions<types.EventOf<Type>>,
): Promise<MockDelivery<types.EventOf<Type>>>;

/** A delivery of any event${signed}: of one that is invalid, unknown, or part of a scenario. Its ${type}. */
export declare function mockDeliveryOf<Event>(
  event: Event,
  ${needsType ? 'options' : options}: DeliveryOptions & { readonly type${needsType ? '' : '?'}: string${needsType ? '' : ' | undefined'} },
): Promise<MockDelivery<Event>>;

/**
 * A list as an endpoint may get it: in another order, with some of its items more than once. The items
 * are those of the list, so a repeated delivery has the same id and the same body.
 */
export declare function shuffleDeliveries<Item>(list: readonly Item[], options?: ShuffleOptions): Item[];
`;
}

const SECRET = `
/** A secret for tests: of the right form, and no secret at all. The same seed gives the same one. */
export declare function mockSecret(seed?: number | string): string;
`;
