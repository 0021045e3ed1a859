/**
 * Stands inside of the page for what is not there. A web server shows that page at any address, so that its relative
 * links lead nowhere: this looks for the site further up, and leads them there.
 */
const SHEET = 'assets/site.css';
let isLost = false;

// Runs before the style sheet is asked for. Errors of loading do not bubble.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.getAttribute('href')?.startsWith('./')) isLost = true;
  },
  true,
);
addEventListener('load', () => {
  if (isLost) climb(new URL('.', location.href));
});

/** Tries the folder above, and so on up to the root of the host. */
function climb(from: URL): void {
  const root = new URL('..', from);
  if (root.href === from.href) return;
  const found = document.createElement('link');
  found.rel = 'stylesheet';
  found.href = new URL(SHEET, root).href;
  found.onload = () => settle(root);
  found.onerror = () => {
    found.remove();
    climb(root);
  };
  document.head.append(found);
}

function settle(root: URL): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href^="./"], link[rel=icon]')) {
    link.href = new URL(link.getAttribute('href') ?? '', root).href;
  }
  for (const missing of document.querySelectorAll<HTMLScriptElement>('script[src^="./"]')) {
    const script = document.createElement('script');
    script.src = new URL(missing.getAttribute('src') ?? '', root).href;
    // One after the other, as they stand in the page.
    script.async = false;
    missing.replaceWith(script);
  }
}
