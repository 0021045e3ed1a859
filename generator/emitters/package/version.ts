/** The official pattern of semver.org, in its version without named groups. */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/**
 * `info.version` as a version that npm accepts. AsyncAPI allows any text there: `v2`, `1.4` and
 * dates are completed or kept as a pre-release of 0.0.0, so that different texts stay different.
 */
export function packageVersion(version: string): string {
  const text = version.trim().replace(/^v(?=\d)/i, '');
  if (SEMVER.test(text)) return text;
  const padded = /^\d+(\.\d+)?$/.test(text) ? [...text.split('.').map(Number), 0, 0].slice(0, 3).join('.') : '';
  if (SEMVER.test(padded)) return padded;
  const label = text.replace(/[^0-9A-Za-z]+/g, '-').replace(/^-+|-+$/g, '');
  // The letter keeps a label of digits from being read as a number, which must not begin with 0.
  return label === '' ? '0.0.0' : `0.0.0-v${label}`;
}
