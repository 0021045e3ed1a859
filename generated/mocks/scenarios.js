// Generated from the contract. Do not edit.

import { deliver } from '../runtime/mocks/deliveries/deliver.js';
import { makeScenario } from '../runtime/mocks/scenarios/scenario.js';
import { deliveries } from './deliveries.js';
import { resources } from './resources.js';

export function mockScenario(resource, options) {
  return makeScenario(resources, resource, options).map(({ event }) => event);
}

export function mockScenarioDeliveries(resource, { secret, now, ...options } = {}) {
  const { seed = 0 } = options;
  const scenes = makeScenario(resources, resource, options);
  return Promise.all(
    scenes.map(({ type, event }, index) => deliver(deliveries, event, type, { secret, now, seed: `${seed} ${index}` })),
  );
}
