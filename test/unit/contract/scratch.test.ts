import { it } from 'vitest';
import { lintFiles, readFiles, summaryOf, payloadDocument, documentOf } from '../../support/specification.js';
const cases: Record<string, [Record<string, unknown>, string?]> = {
  selfref: [{ 'asyncapi.yaml': payloadDocument({ $ref: '#/components/schemas/X' }, { schemas: { X: { $ref: '#/components/schemas/X' } } }) }],
  aliasloop: [{ 'asyncapi.yaml': payloadDocument({ $ref: '#/components/schemas/X' }, { schemas: { X: { $ref: './x.yaml' } } }), 'x.yaml': { $ref: './asyncapi.yaml#/components/schemas/X' } }],
  loop2: [{ 'asyncapi.yaml': payloadDocument({ $ref: './x.yaml#/A' }), 'x.yaml': { A: { $ref: '#/B' }, B: { $ref: '#/A' } } }],
  yamlcycle: [{ 'asyncapi.yaml': 'asyncapi: 3.0.0\ninfo: {title: a, version: "1"}\ncomponents:\n  schemas:\n    A: &a\n      properties:\n        x: *a\n' }],
  case5: [{ 'asyncapi.yaml': documentOf({ ab: {}, Ab: {}, aB: {}, AB: {} }) }],
  deepjson: [{ 'asyncapi.json': '['.repeat(100000) + ']'.repeat(100000) }, 'asyncapi.json'],
  deepyaml: [{ 'asyncapi.yaml': 'a: ' + '['.repeat(100000) + ']'.repeat(100000) }],
  deepyamlobj: [{ 'asyncapi.yaml': 'a: ' + '{a: '.repeat(20000) + '1'+ '}'.repeat(20000) }],
  deepyaml3: [{ 'asyncapi.yaml': '- '.repeat(20000) }],
  throughref: [{ 'asyncapi.yaml': { asyncapi: '3.0.0', info: { title: 'a', version: '1' }, channels: { hook: { $ref: './c.yaml' } }, operations: { d: { action: 'send', channel: { $ref: '#/channels/hook' }, messages: [{ $ref: '#/channels/hook/messages/A' }] } } }, 'c.yaml': { address: null, messages: { A: { name: 'a', payload: { type: 'object' } } } } }],
  throughref2: [{ 'asyncapi.yaml': { ...payloadDocument({ $ref: '#/components/schemas/A/properties/b' }, { schemas: { A: { $ref: '#/components/schemas/C' }, C: { properties: { b: { type: 'string' } } } } }) } }],
  alias3: [{ 'asyncapi.yaml': { ...documentOf({}), channels: { a: { $ref: '#/components/channels/b' } , b: { $ref: '#/components/channels/b' } }, operations: { d: { action: 'send', channel: { $ref: '#/channels/a' }, messages: [{ $ref: '#/channels/a/messages/A' }] } }, components: { channels: { b: { address: null, messages: { A: { name: 'a', payload: { type: 'object' } } } } } } } }],
  v20channel: [{ 'asyncapi.yaml': { asyncapi: '2.0.0', info: { title: 'a', version: '1' }, channels: { hook: { $ref: './c.yaml' } } }, 'c.yaml': { subscribe: { message: { payload: { type: 'string' } } } } }],
  avro: [{ 'asyncapi.yaml': payloadDocument({ schemaFormat: 'application/vnd.apache.avro;version=1.9.0', schema: { type: 'record', name: 'A', fields: [] } }) }],
  badwrap: [{ 'asyncapi.yaml': payloadDocument({ schemaFormat: 'application/schema+json;version=draft-07', schema: { type: 'wrong', pattern: '(' } }) }],
  badwrapoas: [{ 'asyncapi.yaml': payloadDocument({ schemaFormat: 'application/vnd.oai.openapi;version=3.0.0', schema: { type: 'string', pattern: '(', default: 'x' } }) }],
  badpattern: [{ 'asyncapi.yaml': payloadDocument({ type: 'string', pattern: '(?i)x', default: 'x' }) }],
  enumempty: [{ 'asyncapi.yaml': payloadDocument({ enum: [], default: 'x' }) }],
  extref: [{ 'asyncapi.yaml': payloadDocument({ type: 'object' }, { 'x-foo': { $ref: './missing.yaml' } }) }],
  extref2: [{ 'asyncapi.yaml': payloadDocument({ type: 'object', default: { $ref: '#/nope' } }) }],
  exref: [{ 'asyncapi.yaml': documentOf({ A: { name: 'a', payload: { type: 'object' }, examples: [{ payload: { a: { $ref: '#/nope' } } }] } }) }],
  headersoneof: [{ 'asyncapi.yaml': documentOf({ A: { name: 'a', headers: { oneOf: [{ type: 'object' }] }, payload: { type: 'object' } } }) }],
  number: [{ 'asyncapi.yaml': 'asyncapi: 3.0\n' }],
  yaml11: [{ 'asyncapi.yaml': '%YAML 1.1\n---\nasyncapi: 3.0.0\ninfo: {title: a, version: "1"}\ncomponents:\n  schemas:\n    A: {const: 2020-01-01}\n    B: {const: yes}\n' }],
  tags: [{ 'asyncapi.yaml': 'asyncapi: 3.0.0\ninfo: {title: a, version: "1"}\ncomponents:\n  schemas:\n    A: {const: !!timestamp 2020-01-01, enum: [!!set {a, b}, !!binary aGVsbG8=, .nan, .inf]}\n' }],
};
for (const [name, [files, spec]] of Object.entries(cases)) {
  it(name, async () => {
    for (const [kind, run] of [['fast', readFiles], ['lint', lintFiles]] as const) {
      const t = Date.now();
      try {
        const r = await run(files, spec ? { spec } : {});
        console.log(name, kind, Date.now() - t, r.contract ? 'OK' : 'NO', summaryOf(r).filter((l) => !/^parser-finding-(info|warn)/.test(l)).map((l) => l.slice(0, 220)));
      } catch (e) { console.log(name, kind, Date.now() - t, 'THROWN', String(e).slice(0, 200)); }
    }
  });
}
