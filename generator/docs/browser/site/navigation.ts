/** Brings the current page into view in a long list of pages, without moving the page itself. */
export function startNavigation(): void {
  const navigation = document.querySelector<HTMLElement>('#page-navigation');
  const current = navigation?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!navigation || !current) return;
  const reveal = (): void => {
    const place = current.getBoundingClientRect().top - navigation.getBoundingClientRect().top;
    if (place > navigation.clientHeight * 0.8) navigation.scrollTop += place - navigation.clientHeight / 3;
  };
  reveal();
  // As a drawer, it has no size before it opens.
  navigation.addEventListener('toggle', reveal);
}
