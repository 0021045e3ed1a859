/**
 * Absolute addresses, by the grammar of RFC 3986, appendix A, in the reading of ajv-formats 3: an authority
 * may stand behind one slash, and something has to follow the scheme.
 */

/** What most addresses look like. Whatever it matches, the whole grammar matches too, ten times slower. */
export const PLAIN_URI =
  /^https?:\/\/[\w.~-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/;

let grammar: RegExp | undefined;

/** Absolute address. Source: RFC 3986. */
export function isUri(text: string): boolean {
  if (PLAIN_URI.test(text)) return true;
  grammar ??= new RegExp(uriGrammar(), 'i');
  return grammar.test(text);
}

function uriGrammar(): string {
  const letters = `\\w.~!$&'()*+,;=\\-`;
  const any = (others: string): string => `(?:[${letters}${others}]|%[\\da-f]{2})`;
  const [name, login, segment, rest] = [any(''), any(':'), any(':@'), any(':@/?')];
  const host = `(?:\\[(?:${ipv6Grammar()}|v[\\da-f]+\\.[${letters}:]+)\\]|${name}*)`;
  const authority = `//?(?:${login}*@)?${host}(?::\\d*)?(?:/${segment}*)*`;
  const path = `/?${segment}+(?:/${segment}*)*`;
  return `^[a-z][a-z\\d+.-]*:(?:${authority}|${path})(?:\\?${rest}*)?(?:#${rest}*)?$`;
}

/** `IPv6address`: of eight groups, `::` stands for as many as are missing, and the last two may be an IPv4 address. */
function ipv6Grammar(): string {
  const group = '[\\da-f]{1,4}';
  const octet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
  const lastTwo = `(?:${group}:${group}|(?:${octet}\\.){3}${octet})`;
  const upTo = (count: number): string => (count === 0 ? '' : `(?:(?:${group}:){0,${count - 1}}${group})?`);
  const shortened = [0, 1, 2, 3, 4, 5].map((before) => `${upTo(before)}::(?:${group}:){${5 - before}}${lastTwo}`);
  return `(?:${[`(?:${group}:){6}${lastTwo}`, ...shortened, `${upTo(6)}::${group}`, `${upTo(7)}::`].join('|')})`;
}
