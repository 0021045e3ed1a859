/** How long a button says that it has copied, in milliseconds. */
const SAID = 1600;

/** A button on every piece of code that copies it. */
export function startCopying(): void {
  for (const figure of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      const copied = await copy(figure.querySelector('code')?.textContent ?? '');
      button.textContent = copied ? 'Copied' : 'Press Ctrl C';
      if (!copied) getSelection()?.selectAllChildren(figure.querySelector('code') ?? figure);
      setTimeout(() => {
        button.textContent = 'Copy';
      }, SAID);
    });
    figure.append(button);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
