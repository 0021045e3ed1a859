import type { Contract } from '../../contract/model.js';
import type { Origin } from '../../contract/vocabulary/types.js';
import { link, prose } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';

interface Sourced {
  readonly origin?: Origin;
  readonly source?: string;
}

/** Whose word a fact is, with a link to where it is said. */
export function wordOf({ delivery }: Contract, { origin, source }: Sourced): Markdown {
  const whose = origin === 'delivery-service' ? `Default of ${serviceName(delivery)}` : 'Publisher';
  return source === undefined ? whose : link(whose, source);
}

export function serviceName(delivery: Contract['delivery']): Markdown {
  return delivery?.service ? prose(delivery.service.name) : 'the delivery service';
}

/** `Svix` with a link, or nothing where no service is told. */
export function serviceLink({ delivery }: Contract): Markdown | undefined {
  const service = delivery?.service;
  if (!service) return undefined;
  return service.url === undefined ? prose(service.name) : link(prose(service.name), service.url);
}
