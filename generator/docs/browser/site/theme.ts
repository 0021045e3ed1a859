import { store, type Theme } from './stored.js';

/** A switch between light and dark. Back at what the system says, the page follows the system again. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const systemTheme = (): Theme => (system.matches ? 'dark' : 'light');
  const current = (): string => root.dataset.theme ?? systemTheme();
  const show = (): void => {
    button.ariaPressed = String(current() === 'dark');
  };
  button.addEventListener('click', () => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    if (next === systemTheme()) delete root.dataset.theme;
    else root.dataset.theme = next;
    store('theme', root.dataset.theme);
    show();
  });
  system.addEventListener('change', show);
  show();
  button.hidden = false;
}
