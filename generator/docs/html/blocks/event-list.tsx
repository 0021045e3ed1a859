import type { Href } from '../../links.js';
import type { EventListBlock } from '../../model.js';
import { Heading } from '../heading.js';
import { plainMarkdown } from '../markdown.js';
import { Inline, Prose } from '../prose.js';
import { WireType } from '../wire-type.js';

/** All events by group. The filter appears with the script of the site, which makes it work. */
export function EventList({ block, href }: { readonly block: EventListBlock; readonly href: Href }) {
  const count = block.groups.reduce((sum, { events }) => sum + events.length, 0);
  return (
    <div class="event-list" data-event-list>
      <div class="filter" data-filter hidden>
        <input type="search" aria-label="Filter events" placeholder="Filter events" autocomplete="off" />
        <output>{`${count} ${count === 1 ? 'event' : 'events'}`}</output>
      </div>
      {block.groups.map((group) => (
        <section data-group aria-labelledby={group.id}>
          <Heading level={2} id={group.id} text={plainMarkdown(group.title)} href={href} />
          {group.description && <Prose text={group.description} href={href} />}
          <ul class={group.events.some(({ summary }) => summary) ? undefined : 'compact'}>
            {group.events.map(({ wireType, summary, page, deprecated }) => (
              <li>
                <a href={href(page)}>
                  <WireType text={wireType} />
                </a>
                {deprecated && <span class="badge danger">Deprecated</span>}
                {summary && (
                  <p>
                    <Inline text={summary} href={href} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
