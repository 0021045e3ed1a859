import type { SearchIndex } from '../../search/index-model.js';
import { loadScript } from '../load-script.js';

/** What `search.js` leaves behind for the script of every page. */
export interface SearchApi {
  readonly open: (root: string) => void;
}

declare global {
  var webhookDocsSearch: SearchApi | undefined;
  var webhookDocsIndex: SearchIndex | undefined;
}

/**
 * Opens the search from its buttons (`data-search-open`), with `/`, and with Ctrl-K or ⌘K. Its script and its
 * index are loaded when somebody is about to use them, and not before.
 *
 * @param root - the address of the site, with a slash at the end
 */
export function installSearch(root: string): void {
  let loading: Promise<unknown> | undefined;
  const load = (): Promise<unknown> => {
    loading ??= Promise.all(['search-index', 'search'].map((name) => loadScript(`${root}assets/${name}.js`)));
    // What could not be loaded is tried again the next time.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const open = async (): Promise<void> => {
    await load().catch(() => undefined);
    webhookDocsSearch?.open(root);
  };
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.addEventListener('click', open);
    for (const event of ['pointerenter', 'focus']) {
      button.addEventListener(event, () => void load().catch(() => undefined), { once: true });
    }
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    void open();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target);
}

/** Where a slash is a slash. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
