import fc from 'fast-check';

/** Names that objects inherit, that pointers escape, and that two members may share. */
const NAMES = ['a', 'b', '', '__proto__', 'constructor', 'a/b', 'c~d', '0', '1', 'é', '🐘', 'quote"', 'back\\slash'];

export function jsonValue(): fc.Arbitrary<unknown> {
  return fc.jsonValue({ maxDepth: 3 });
}

/** JSON in any spelling: white space anywhere, any escapes, names that come twice. */
export function jsonText(): fc.Arbitrary<string> {
  const space = fc
    .array(fc.constantFrom(' ', '\n', '\r', '\t', '\r\n'), { maxLength: 2 })
    .map((parts) => parts.join(''));
  const string = fc
    .tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary', maxLength: 6 })), fc.boolean())
    .map(([text, isEscaped]) => (isEscaped ? escaped(text) : JSON.stringify(text)));
  const number = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    fc.constantFrom('-0', '1E5', '2.5e-3', '12345678901234567890'),
  );
  const { value } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'json' },
      fc.oneof(string, number, fc.constantFrom('true', 'false', 'null')),
      tie('list'),
      tie('object'),
    ),
    list: fc
      .tuple(fc.array(fc.tuple(space, tie('value'), space), { maxLength: 4, depthIdentifier: 'json' }), space)
      .map(([items, inside]) => `[${items.length === 0 ? inside : items.map((item) => item.join('')).join(',')}]`),
    object: fc
      .tuple(
        fc.array(fc.tuple(space, string, space, space, tie('value'), space), { maxLength: 4, depthIdentifier: 'json' }),
        space,
      )
      .map(([members, inside]) => {
        const written = members.map(([a, name, b, c, member, d]) => `${a}${name}${b}:${c}${member}${d}`);
        return `{${members.length === 0 ? inside : written.join(',')}}`;
      }),
  }));
  return fc.tuple(space, value, space).map((parts) => parts.join(''));
}

function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}
