import type { Contract } from '../../contract/model.js';
import type { EmitContext } from '../../emitters/emitter.js';
import type { Page } from '../model.js';
import { placesOf } from '../place.js';
import type { Tools } from '../playground/tools.js';
import type { PageContext } from './context.js';
import { envelopePages } from './envelope.js';
import { eventPage } from './event.js';
import { eventsPage } from './events.js';
import { guidePages } from './guides.js';
import { notFoundPage } from './not-found.js';
import { overviewPage } from './overview.js';
import { playgroundPages } from './playground.js';
import { resourcePages } from './resource.js';
import { schemaPages } from './schema.js';

export interface Section {
  /** What the navigation calls it. */
  readonly title: string;
  readonly pages: readonly Page[];
}

/** All pages, in the order of the navigation. A page that has nothing to say of a contract is not there. */
export function pagesOf(contract: Contract, { package: options, docs }: EmitContext, tools: Tools): readonly Section[] {
  const context: PageContext = {
    contract,
    places: placesOf(contract),
    packageName: options.name,
    docs: docs ?? {},
    tools,
  };
  const events = contract.messages.map((message) => eventPage(context, message));
  const resources = resourcePages(context);
  const reference = envelopePages(context);
  return [
    { title: 'Start', pages: [overviewPage(context), eventsPage(context)] },
    { title: 'Guides', pages: guidePages(context) },
    { title: 'Events', pages: events },
    { title: 'Resources', pages: resources },
    { title: 'Reference', pages: reference },
    { title: 'Schemas', pages: schemaPages(context, [...events, ...resources, ...reference]) },
    { title: 'Tools', pages: [...playgroundPages(context), notFoundPage(context)] },
  ];
}
