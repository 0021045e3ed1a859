import type { Contract } from '../../contract/model.js';
import type { EmitContext, OutputFile } from '../../emitters/emitter.js';
import type { Page } from '../model.js';
import { outputsOf } from '../outputs.js';
import { placesOf } from '../place.js';
import { toolsIn } from '../playground/tools.js';
import type { Models } from '../samples/index.js';
import type { PageContext } from './context.js';
import { deliveryPages } from './delivery.js';
import { diagnosticsPage } from './diagnostics.js';
import { envelopePages } from './envelope.js';
import { eventPage } from './event.js';
import { eventsPage } from './events.js';
import { frameworkPages } from './frameworks.js';
import { guidePages } from './guides.js';
import { interpretationPages } from './interpretations.js';
import { notFoundPage } from './not-found.js';
import { overviewPage } from './overview.js';
import { playgroundPages } from './playground.js';
import { resourcePages } from './resource.js';
import { schemaPages } from './schema.js';
import { testingPages } from './testing.js';
import { verificationPages } from './verification.js';
import { versioningPage } from './versioning.js';

export interface Section {
  /** What the navigation calls it. */
  readonly title: string;
  readonly pages: readonly Page[];
}

/** What every page of a contract is made from. */
export function pageContextOf(
  contract: Contract,
  { package: options, docs }: Pick<EmitContext, 'package' | 'docs'>,
  made: readonly OutputFile[],
  models: Models,
): PageContext {
  const outputs = outputsOf(made);
  return {
    contract,
    places: placesOf(contract),
    packageName: options.name,
    docs: docs ?? {},
    outputs,
    samples: { packageName: options.name, handlers: outputs.handlers, models },
    tools: toolsIn(made),
  };
}

/** All pages, in the order of the navigation. A page that has nothing to say of a contract is not there. */
export function pagesOf(context: PageContext): readonly Section[] {
  const events = context.contract.messages.map((message) => eventPage(context, message));
  const resources = resourcePages(context);
  const envelopes = envelopePages(context);
  return [
    { title: 'Start', pages: [overviewPage(context), eventsPage(context)] },
    { title: 'Guides', pages: guidePages(context) },
    {
      title: 'Receiving',
      pages: [
        ...verificationPages(context),
        ...frameworkPages(context),
        ...deliveryPages(context),
        ...testingPages(context),
      ],
    },
    { title: 'Events', pages: events },
    { title: 'Resources', pages: resources },
    {
      title: 'Reference',
      pages: [...envelopes, versioningPage(context), ...interpretationPages(context), diagnosticsPage()],
    },
    { title: 'Schemas', pages: schemaPages(context, [...events, ...resources, ...envelopes]) },
    { title: 'Tools', pages: [...playgroundPages(context), notFoundPage(context)] },
  ];
}
