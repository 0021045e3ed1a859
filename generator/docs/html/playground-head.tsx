import type { Href } from '../links.js';

/**
 * What the page with the tools is allowed: its own scripts and styles, and no connection to anywhere. `file:`
 * pages have no origin of their own, so their files are named by the scheme.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export function PlaygroundHead({ href }: { readonly href: Href }) {
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <link rel="stylesheet" href={href('assets/playground.css')} />
      <script defer src={href('assets/playground.js')} />
    </>
  );
}
