import { test } from 'vitest';
import { contractOf } from './contract.js';
import { types } from '../../../../generator/emitters/types/index.js';
import { planTypes } from '../../../../generator/emitters/types/plan.js';
import { declare } from '../../../../generator/emitters/types/declarations.js';
import { writeTypes } from '../../../../generator/emitters/types/library.js';
import { compile } from './compile.js';
function doc(n: number) {
  const schemas: Record<string, unknown> = {
    Envelope: { type: 'object', required: ['id', 'type', 'data'], properties: { id: { type: 'string', description: 'Id.' }, type: { type: 'string' }, at: { $ref: '#/components/schemas/Timestamp' }, data: { type: 'object' } } },
    Timestamp: { type: 'string', format: 'date-time', description: 'When.' },
  };
  const messages: Record<string, any> = {};
  for (let i = 0; i < n; i++) {
    schemas[`Res${i}`] = { type: 'object', description: `Resource ${i}`, required: ['p0', 'p1'], properties: Object.fromEntries(Array.from({ length: 15 }, (_, j) => [`p${j}`, j % 5 === 0 ? { type: ['string', 'null'], description: `The ${j} of resource ${i}.` } : j % 5 === 1 ? { type: 'array', items: { $ref: `#/components/schemas/Res${(i * 7 + j) % n}` } } : j % 5 === 2 ? { anyOf: [{ $ref: `#/components/schemas/Res${(i + j) % n}` }, { type: 'null' }] } : j % 5 === 3 ? { type: 'string', enum: ['a', 'b', 'c' + i], description: 'kind' } : { type: 'object', required: ['x'], properties: { x: { type: 'integer', minimum: i }, y: { $ref: '#/components/schemas/Timestamp' } } }])) };
    messages[`Msg${i}`] = { wireType: `v1.msg.${i}`, summary: `Message ${i}.`, payload: { allOf: [{ $ref: '#/components/schemas/Envelope' }, { type: 'object', properties: { type: { const: `v1.msg.${i}` }, data: { $ref: `#/components/schemas/Res${i}` } } }] } };
  }
  return { schemas, messages, resources: [] };
}
test('perf', async () => {
  await writeTypes([]);
  for (const n of [20, 200, 2000, 2000]) {
    const c = contractOf(doc(n));
    const m0 = process.memoryUsage().heapUsed;
    let t = performance.now();
    const plan = planTypes(c); const t1 = performance.now() - t; t = performance.now();
    const d = declare(plan); const t2 = performance.now() - t; t = performance.now();
    await writeTypes(d.all); const t3 = performance.now() - t; t = performance.now();
    const files = await types.emit(c, undefined as any); const t4 = performance.now() - t;
    console.log(n, { t1, t2, t3, all: t4 }, files.map((f) => f.content.length), d.all.length, process.memoryUsage().heapUsed-m0);
    if (process.env.TSC && n === 2000) { const u = `import type {WebhookEvent} from './types/index.js'; export function f(e: WebhookEvent) { switch (e.type) { case 'v1.msg.7': return e.data.p0; default: return e.id } }`; t = performance.now(); console.log(await compile(new Map([...files.map((f) => [f.path, f.content] as const), ['u.ts', u]])), performance.now() - t); }
  }
}, 300000);
