import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docsOptions } from '../../../generator/commands/docs-options.js';
import { loadConfig } from '../../../generator/config.js';
import { folderOf } from '../../support/specification.js';

const LOGO = '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>';

describe('the logo of the documentation', () => {
  test('its path is from the configuration, and the emitter gets its text', async () => {
    const folder = folderOf({
      'site/config.mjs': "export default { docs: { theme: { accent: '#334', logo: 'logo.svg' } } };",
      'site/logo.svg': LOGO,
    });
    const { config } = await loadConfig(folder, join('site', 'config.mjs'));
    expect(config?.docs?.theme?.logo).toBe('site/logo.svg');
    expect(await docsOptions(config?.docs, folder)).toEqual({ docs: { theme: { accent: '#334', logo: LOGO } } });
  });

  test('without one, the configuration is passed on', async () => {
    expect(await docsOptions(undefined, '.')).toEqual({});
    const docs = { url: 'https://example.com', theme: { accent: '#334' } };
    expect(await docsOptions(docs, '.')).toEqual({ docs });
  });

  test.each([
    ['that is not there', 'none.svg', /There is no file none\.svg/],
    ['that is no image', 'text.svg', /not an SVG image/],
    ['that every page would be heavy with', 'large.svg', /larger than 16 KiB/],
  ])('one %s is a finding', async (_, logo, message) => {
    const folder = folderOf({ 'text.svg': 'hello', 'large.svg': `${LOGO}${' '.repeat(17_000)}` });
    const { problem } = await docsOptions({ theme: { logo } }, folder);
    expect(problem).toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) });
  });
});
