/** What a reader chose, kept for the next page. Storage may be refused: then a choice lasts as long as the page. */
const PREFIX = 'webhook-docs:';

export type Theme = 'light' | 'dark';

export function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** @param value - nothing forgets the choice */
export function store(name: string, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing depends on it.
  }
}

export function storedTheme(): Theme | undefined {
  const theme = stored('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
