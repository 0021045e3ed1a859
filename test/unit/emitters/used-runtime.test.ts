import { expect, it } from 'vitest';
import { withUsedRuntime } from '../../../generator/emitters/used-runtime.js';

const FILES = {
  'README.md': "import from './runtime/readme.js'",
  'index.js': "import { a } from './runtime/a.js';\nexport { b } from './runtime/deep/b.js';\n",
  'index.d.ts': "export type { T } from './runtime/types.js';\nexport type { C } from './runtime/c.js';\n",
  'runtime/a.d.ts': 'export {};\n',
  'runtime/a.js': "import {\n  helper,\n} from './helper.js';\n",
  'runtime/c.d.ts': "export type { D } from './d.js';\n",
  'runtime/c.js': 'export {};\n',
  'runtime/d.d.ts': 'export {};\n',
  'runtime/d.js': "import './c.js';\n",
  'runtime/deep/b.js': "import { platform } from '#platform';\nimport './../helper.js';\n",
  'runtime/helper.js': 'export {};\n',
  'runtime/platform/node.js': "import { sign } from './node-signer.js';\n",
  'runtime/platform/node-signer.js': 'export {};\n',
  'runtime/platform/web.js': 'export {};\n',
  'runtime/types.d.ts': 'export {};\n',
};
const UNUSED = {
  'runtime/readme.js': 'export {};\n',
  'runtime/round.js': "import './trip.js';\n",
  'runtime/trip.js': "import './round.js';\n",
};

it('keeps what is led to, by code or by types, and drops the rest of the runtime', () => {
  const files = Object.entries({ ...FILES, ...UNUSED }).map(([path, content]) => ({ path, content }));
  expect(withUsedRuntime(files).map(({ path }) => path)).toEqual(Object.keys(FILES));
});
