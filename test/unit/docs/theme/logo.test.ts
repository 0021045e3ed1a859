import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLogo } from '../../../../generator/docs/theme/logo.js';

describe('a logo', () => {
  test('keeps its shapes, their colours and the gradients that they refer to', () => {
    const source = `<?xml version="1.0"?><!DOCTYPE svg><!-- made by hand -->
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Logo</title>
        <defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>
        <g fill='url(#g)' transform="rotate(45 5 5)"><path d="M0 0L10 10Z"/></g>
      </svg>`;
    expect(cleanLogo(source)).toBe(
      '<svg viewBox="0 0 10 10"><defs><linearGradient id="logo-g"><stop offset="0" stop-color="#f00"/>' +
        '</linearGradient></defs><g fill="url(#logo-g)" transform="rotate(45 5 5)"><path d="M0 0L10 10Z"/></g></svg>',
    );
  });

  test.each([
    '<script>globalThis.pwned = true</script>',
    '<script><path d="M0 0"/></script>',
    '<style>path { fill: url(https://tracker.example) }</style>',
    '<foreignObject><img src="x" onerror="globalThis.pwned = true"/></foreignObject>',
    '<image href="https://tracker.example/pixel.png"/>',
    '<use href="https://tracker.example/a.svg#b"/>',
    '<a href="javascript:globalThis.pwned = true"><path d="M1 1"/></a>',
    '<animate attributeName="href" values="javascript:globalThis.pwned = true"/>',
    '<![CDATA[<script>globalThis.pwned = true</script>]]>',
    '<!-- --!><script>globalThis.pwned = true</script> -->',
    '<svg onload="globalThis.pwned = true"></svg>',
    '</svg><script>globalThis.pwned = true</script><svg>',
  ])('leaves out %s', (part) => {
    const clean = cleanLogo(`<svg>${part}<rect width="1"/></svg>`);
    expect([undefined, '<svg><rect width="1"/></svg>']).toContain(clean);
  });

  test.each([
    'onload="x()"',
    'style="background:url(//x)"',
    'fill="url(https://x/)"',
    'href="#a"',
    'd="&#x3c;"',
    'class="a"',
  ])('leaves out the attribute %s', (attribute) => {
    expect(cleanLogo(`<svg ${attribute}><path ${attribute} /></svg>`)).toBe('<svg><path/></svg>');
  });

  test.each([
    '',
    'no image',
    '<svg></svg>',
    '<svg><text>a</text></svg>',
    '<html><path d="M0 0"/></html>',
    '<svg/>',
  ])('is nothing where there is no shape: %j', (source) => {
    expect(cleanLogo(source)).toBeUndefined();
  });

  test('whatever it is made of, only known shapes come out, and all are closed', () => {
    const part = constantFrom(
      '<svg',
      '<path',
      '<g',
      '<script',
      ' d="M0 0"',
      ' onload="x"',
      '/>',
      '>',
      '</g>',
      '</svg>',
      '<!--',
      '-->',
      '"',
      "'",
      '<',
    );
    assert(
      property(array(part, { maxLength: 30 }), string(), (parts, text) => {
        const clean = cleanLogo(`<svg><path d="M0 0"/>${parts.join('')}${text}</svg>`);
        const tags = clean?.match(/<[^>]*>/g) ?? [];
        expect(tags.join('')).toBe(clean ?? '');
        for (const tag of tags) expect(tag).toMatch(/^<(?:\/(?:svg|g|path)|(?:svg|g|path)(?: d="M0 0")*\/?)>$/);
        const opened = tags.filter((tag) => !tag.startsWith('</') && !tag.endsWith('/>')).length;
        expect(tags.filter((tag) => tag.startsWith('</'))).toHaveLength(opened);
      }),
    );
  });
});
