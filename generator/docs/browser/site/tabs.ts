import { store, stored } from './stored.js';

let count = 0;

/** Makes tabs of alternatives that follow each other: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function startTabs(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-tabs]')) makeTabs(box);
}

function makeTabs(box: HTMLElement): void {
  const panels = [...box.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  if (panels.length < 2) return;
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', box.dataset.label ?? '');
  const tabs = panels.map((panel) => makeTab(panel));
  list.append(...tabs);
  box.prepend(list);

  const group = box.dataset.tabs ?? '';
  const show = (label: string | undefined | null): void => {
    const chosen = Math.max(
      0,
      panels.findIndex((panel) => panel.dataset.tab === label),
    );
    panels.forEach((panel, index) => {
      panel.hidden = index !== chosen;
      tabs[index]?.setAttribute('aria-selected', String(index === chosen));
      if (tabs[index]) tabs[index].tabIndex = index === chosen ? 0 : -1;
    });
  };
  show(stored(`tab:${group}`));
  document.addEventListener('docs-tab', ({ detail }: CustomEventInit<{ group: string; label: string }>) => {
    // Another box of the group may not have this tab; then it stays as it is.
    if (detail?.group === group && panels.some((panel) => panel.dataset.tab === detail.label)) show(detail.label);
  });
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest('button');
    if (tab) choose(group, tab);
  });
  list.addEventListener('keydown', (event) => {
    const place = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = placeAfter(event.key, place, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(group, tab);
    tab.focus();
  });
}

function makeTab(panel: HTMLElement): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = panel.dataset.tab ?? '';
  tab.setAttribute('role', 'tab');
  tab.id = `page-tab-${++count}`;
  panel.id ||= `page-panel-${count}`;
  tab.setAttribute('aria-controls', panel.id);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}

/** Switches every box of the group; the chosen tab stays where the reader sees it. */
function choose(group: string, tab: HTMLElement): void {
  const label = tab.textContent ?? '';
  const before = tab.getBoundingClientRect().top;
  store(`tab:${group}`, label);
  document.dispatchEvent(new CustomEvent('docs-tab', { detail: { group, label } }));
  const moved = tab.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

function placeAfter(key: string, place: number, length: number): number | undefined {
  if (key === 'ArrowRight') return (place + 1) % length;
  if (key === 'ArrowLeft') return (place + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
