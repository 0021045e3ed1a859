import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contract, Signature } from '../../../../generator/contract/model.js';
import { signatureModules } from '../../../../generator/emitters/receiving/signature-modules.js';
import type { SignatureScheme } from '../../../../generator/runtime/signature/scheme.js';

const SIGNATURE = {
  algorithm: 'sha256',
  encoding: 'hex',
  families: [{ signature: 'X-Signature' }],
  secret: { encoding: 'utf8' },
};

/** The emitted scheme, as the package runs it. */
function schemeOf(content: string): SignatureScheme {
  const signature = { ...SIGNATURE, content } as unknown as Signature;
  const files = signatureModules({ signatures: [signature] } as unknown as Contract);
  const code = files.find(({ path }) => path.endsWith('signature-scheme.js'))?.content ?? '';
  const body = code.replace(/^import .*$/m, '').replace('export const scheme =', 'return');
  return new Function('utf8', body)({}) as SignatureScheme;
}

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("'", '"', '`', '{globalThis.x=1}', '\u2028'));
const part = fc.oneof(
  fc.constantFrom('{id}', '{timestamp}'),
  anything.filter((text) => !text.includes('{body}')),
);

it('is what the template says, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (before, after) => {
      const template = `${before.join('')}{body}${after.join('')}`;
      fc.pre(template.indexOf('{body}') === before.join('').length);
      const filled = (text: string) =>
        text.replaceAll(/\{id\}|\{timestamp\}/g, (name) => (name === '{id}' ? 'msg_1' : '17'));
      expect(schemeOf(template).frame('msg_1', '17')).toEqual({
        before: filled(before.join('')),
        after: filled(after.join('')),
      });
    }),
  );
});

it('knows what could be moved by an id that has it', () => {
  expect(schemeOf('{id}.{timestamp}.{body}').border).toBe('.');
  expect(schemeOf('{timestamp}.{body}').border).toBeUndefined();
});
