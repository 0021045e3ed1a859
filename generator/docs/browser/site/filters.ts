/** Every word has to be there, in any order and any case. */
function matcher(input: HTMLInputElement): (element: Element) => boolean {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  return (element) => {
    const text = (element.textContent ?? '').toLowerCase().replace(/\s+/g, ' ');
    return words.every((word) => text.includes(word));
  };
}

/** Shows what matches, and of what holds it only what has something to show. Returns how many are shown. */
function show(items: Iterable<HTMLElement>, matches: (element: Element) => boolean): number {
  let shown = 0;
  for (const item of items) {
    item.hidden = !matches(item);
    if (!item.hidden) shown++;
  }
  return shown;
}

function activate(filter: HTMLElement | null, run: (input: HTMLInputElement) => void): void {
  const input = filter?.querySelector('input');
  if (!filter || !input) return;
  filter.hidden = false;
  input.addEventListener('input', () => run(input));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    run(input);
  });
  // A browser that goes back fills it in again.
  if (input.value !== '') run(input);
}

/** Events of the list whose name or summary has the words. */
export function startEventFilters(): void {
  for (const list of document.querySelectorAll('[data-event-list]')) {
    const output = list.querySelector('output');
    const all = output?.textContent ?? '';
    const nothing = nothingFound();
    list.append(nothing);
    activate(list.querySelector('[data-filter]'), (input) => {
      const matches = matcher(input);
      let shown = 0;
      for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
        const here = show(group.querySelectorAll<HTMLElement>('li'), matches);
        group.hidden = here === 0;
        shown += here;
      }
      nothing.hidden = shown > 0;
      if (output) output.textContent = input.value === '' ? all : `${shown} of ${all}`;
    });
  }
}

function nothingFound(): HTMLElement {
  const text = document.createElement('p');
  text.className = 'nothing';
  text.textContent = 'No event has all of these words in its name or its trigger. Search finds fields and headers too.';
  text.hidden = true;
  return text;
}

/** Pages whose name has the words; groups open while they are looked through. */
export function startNavigationFilter(): void {
  const navigation = document.querySelector<HTMLElement>('#page-navigation');
  const groups = [...(navigation?.querySelectorAll('details') ?? [])];
  const before = new Map(groups.map((group) => [group, group.open]));
  activate(navigation?.querySelector<HTMLElement>('[data-navigation-filter]') ?? null, (input) => {
    const matches = matcher(input);
    for (const section of navigation?.querySelectorAll<HTMLElement>('.section') ?? []) {
      section.hidden = show(section.querySelectorAll<HTMLElement>('li'), matches) === 0;
    }
    for (const group of groups) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
      group.open = input.value === '' ? before.get(group) === true : true;
    }
  });
}
