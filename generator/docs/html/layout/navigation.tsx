import type { Href } from '../../links.js';
import type { NavigationItem, NavigationSection, Site } from '../../model.js';
import { WireType } from '../wire-type.js';
import { CloseIcon } from './icons.js';
import { groupsOf, type NavigationGroup } from './navigation-groups.js';

/** A catalogue of more names than this shows only the group of the current page; the others open. */
const ALL_OPEN = 30;

/** Fewer pages than this are found faster by looking at them. */
const MANY = 60;

export interface NavigationProps {
  readonly site: Site;
  /** The slug of the page on which the navigation stands. */
  readonly current: string;
  readonly href: Href;
}

/** All pages. Beside the page where there is room; else a drawer that opens without a script, as a popover. */
export function Navigation({ site, current, href }: NavigationProps) {
  const long = site.navigation.some(({ items }) => items.filter(({ code }) => code).length > ALL_OPEN);
  const count = site.navigation.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <nav id="page-navigation" aria-label="Pages" popover="auto">
      <button
        type="button"
        class="icon close"
        popovertarget="page-navigation"
        popovertargetaction="hide"
        aria-label="Close the menu"
      >
        <CloseIcon />
      </button>
      {count > MANY && (
        <div class="filter" data-navigation-filter hidden>
          <input type="search" aria-label="Filter pages" placeholder="Filter pages" autocomplete="off" />
        </div>
      )}
      {site.navigation.map((section, index) => (
        <Section id={`page-section-${index + 1}`} section={section} long={long} current={current} href={href} />
      ))}
    </nav>
  );
}

interface SectionProps {
  readonly id: string;
  readonly section: NavigationSection;
  readonly long: boolean;
  readonly current: string;
  readonly href: Href;
}

function Section({ id, section, long, current, href }: SectionProps) {
  return (
    <div class="section">
      <p id={id}>{section.title}</p>
      {groupsOf(section.items).map((group) =>
        group.name === undefined ? (
          <Items items={group.items} group={group} current={current} href={href} labelledBy={id} />
        ) : (
          <details open={!long || group.items.some(({ page }) => page === current)}>
            <summary>
              <span>{group.name}</span> <small>{group.items.length}</small>
            </summary>
            <Items items={group.items} group={group} current={current} href={href} />
          </details>
        ),
      )}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly NavigationItem[];
  readonly group?: NavigationGroup;
  readonly current: string;
  readonly href: Href;
  readonly labelledBy?: string;
}

function Items({ items, group, current, href, labelledBy }: ItemsProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {items.map((item) => (
        <li>
          <a
            href={href(item.page)}
            aria-current={item.page === current ? 'page' : undefined}
            class={item.deprecated ? 'deprecated' : undefined}
          >
            <Label item={item} prefix={group?.prefix ?? ''} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Below the name of its group, a name shows its end only; the whole is there to be heard and searched. */
function Label({ item, prefix }: { readonly item: NavigationItem; readonly prefix: string }) {
  if (!item.code) return <>{item.label}</>;
  if (prefix === '' || item.label.length <= prefix.length) return <WireType text={item.label} />;
  return (
    <>
      <span class="unseen">{prefix}</span>
      <WireType text={item.label.slice(prefix.length)} />
    </>
  );
}
