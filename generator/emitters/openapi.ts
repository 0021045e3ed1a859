import { setOwn } from '../contract/json.js';
import type { Contract, Message } from '../contract/model.js';
import type { Emitter } from './emitter.js';
import { componentParameters, componentSchemas } from './openapi/components.js';
import { webhook } from './openapi/webhook.js';
import { jsonText } from './quote/json.js';

/**
 * The contract as OpenAPI 3.1 `webhooks`, for tools that read no AsyncAPI.
 *
 * A webhook is what the described application sends. A message that it receives would be a path of
 * its own API, at an address that webhooks do not have, so those messages are left out.
 */
export const openapi: Emitter = {
  name: 'openapi',
  emit: (contract) => [{ path: 'openapi.json', content: jsonText(openApiDocument(contract)) }],
};

function openApiDocument(contract: Contract): object {
  const sent = contract.messages.filter(({ direction }) => direction === 'send');
  return {
    openapi: '3.1.0',
    info: info(contract),
    externalDocs: contract.info.externalDocs,
    tags: tags(contract, sent),
    webhooks: webhooks(contract, sent),
    components: {
      schemas: componentSchemas(contract.schemas, sent),
      parameters: componentParameters(contract.schemas, sent),
    },
  };
}

function info({ info: { title, version, description, termsOfService, contact, license } }: Contract): object {
  return { title, version, description, termsOfService, contact, license };
}

function tags({ groups }: Contract, sent: readonly Message[]): object {
  const used = new Set(sent.flatMap((message) => message.tags));
  return groups.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description }));
}

function webhooks(contract: Contract, sent: readonly Message[]): object {
  const out = {};
  for (const message of sent) setOwn(out, message.wireType, webhook(contract, message));
  return out;
}
