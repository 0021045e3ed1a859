/** Of several examples, one is seen, and a list chooses which. */
export function startExamples(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-examples]')) {
    const examples = [...box.querySelectorAll<HTMLElement>(':scope > [data-example]')];
    const select = document.createElement('select');
    select.setAttribute('aria-label', 'Example');
    for (const { dataset } of examples) select.add(new Option(dataset.example ?? ''));
    const show = (): void => {
      examples.forEach((example, index) => {
        example.hidden = index !== select.selectedIndex;
      });
    };
    select.addEventListener('change', show);
    box.prepend(select);
    show();
  }
}
