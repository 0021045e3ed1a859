/** Buttons that unfold all of a schema, and fold it again to what it was. */
export function startExpanding(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-expand]')) {
    const tree = document.getElementById(button.dataset.expand ?? '');
    const parts = [...(tree?.querySelectorAll('details') ?? [])];
    const closed = parts.filter(({ open }) => !open);
    // Where nothing is folded, there is nothing to do.
    if (closed.length === 0) continue;
    button.hidden = false;
    let expanded = false;
    button.addEventListener('click', () => {
      expanded = !expanded;
      for (const part of expanded ? parts : closed) part.open = expanded;
      button.textContent = expanded ? 'Fold' : 'Expand all';
    });
  }
}
