/**
 * What commonly happens to a delivery on its way to somebody's clipboard, undone: if the signature fits then,
 * that is what happened.
 */
interface Change {
  readonly body?: (body: string) => string | undefined;
  readonly secret?: (secret: string) => string;
  readonly told: string;
}

const CHANGES: readonly Change[] = [
  {
    body: (body) => body.replace(/\r?\n$/, ''),
    told: 'It fits without the line break at the end: something added that.',
  },
  { body: (body) => body.trim(), told: 'It fits without the space around the body: something added that.' },
  { body: (body) => `${body}\n`, told: 'It fits with a line break at the end: something cut that off.' },
  {
    body: (body) => body.replace(/\r?\n/g, '\r\n'),
    told: 'It fits with line breaks of Windows: copying turned them into others.',
  },
  {
    body: (body) => reprinted(body),
    told: 'It fits the same JSON without spaces: the body was parsed and printed anew. Verify what arrived, before any parser reads it.',
  },
  {
    body: (body) => reprinted(body, 2),
    told: 'It fits the same JSON with indentation: the body was parsed and printed anew. Verify what arrived, before any parser reads it.',
  },
  { secret: (secret) => secret.trim(), told: 'It fits without the space around the secret.' },
];

/** What was changed, if undoing it helps. */
export async function nearMiss(
  fits: (body: string, secret: string) => Promise<boolean>,
  { body, secret }: { readonly body: string; readonly secret: string },
): Promise<string | undefined> {
  for (const change of CHANGES) {
    const [otherBody, otherSecret] = [change.body?.(body) ?? body, change.secret?.(secret) ?? secret];
    if (otherBody === body && otherSecret === secret) continue;
    if (await fits(otherBody, otherSecret)) return change.told;
  }
  return undefined;
}

function reprinted(body: string, indentation?: number): string | undefined {
  try {
    return JSON.stringify(JSON.parse(body), null, indentation);
  } catch {
    return undefined;
  }
}
