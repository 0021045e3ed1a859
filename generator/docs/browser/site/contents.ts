/** Tells in the page's contents which section is being read. */
export function startContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
  if (!contents) return;
  const wide = matchMedia('(min-width: 80rem)');
  const adapt = (): void => {
    contents.open = wide.matches;
  };
  wide.addEventListener('change', adapt);
  adapt();

  const links = [...contents.querySelectorAll('a')];
  const linkOf = new Map(
    links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [[heading, link] as const] : [];
    }),
  );
  const mark = (): void => {
    const passed = [...linkOf.keys()].filter((heading) => heading.getBoundingClientRect().top < 140);
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const heading = atEnd && scrollY > 0 ? [...linkOf.keys()].at(-1) : passed.at(-1);
    for (const [other, link] of linkOf) {
      if (other === heading) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
