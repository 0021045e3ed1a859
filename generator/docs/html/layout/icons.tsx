import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function MenuIcon() {
  return (
    <Icon>
      <path d="M3 5.5h14M3 10h14M3 14.5h14" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
    </Icon>
  );
}

/** A disc, half of it filled: light and dark. */
export function ThemeIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="6.75" />
      <path class="filled" d="M10 3.25a6.75 6.75 0 0 1 0 13.5z" />
    </Icon>
  );
}
