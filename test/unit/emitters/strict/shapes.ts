import type { SchemaGraph } from '../../../../generator/contract/model.js';
import { declaringSchemas } from '../../../../generator/emitters/strict/declaring.js';
import { ShapeModule, shapeName } from '../../../../generator/emitters/strict/shape-module.js';
import { CheckCompiler } from '../../../../generator/emitters/validators/compile.js';
import type { Check } from '../../../../generator/runtime/failures.js';
import * as failures from '../../../../generator/runtime/failures.js';
import * as formats from '../../../../generator/runtime/formats.js';
import * as values from '../../../../generator/runtime/json-values.js';
import * as keywords from '../../../../generator/runtime/keywords.js';
import type { Shape } from '../../../../generator/runtime/strict/shapes.js';
import { undeclared } from '../../../../generator/runtime/strict/undeclared.js';
import type { ValidationError } from '../../../../generator/runtime/validation.js';
import { filesOf, graphOf, link, type Schemas } from '../validators/checks.js';

const RUNTIME: Readonly<Record<string, unknown>> = { ...failures, ...formats, ...keywords, ...values };

/** The emitted shapes of schemas, linked in memory: finds what the one called `Root` does not declare. */
export function finderOf(schemas: Schemas, root = 'Root'): (value: unknown) => ValidationError[] {
  const graph = graphOf(schemas);
  const id = `#/components/schemas/${root}`;
  const declaring = declaringSchemas(graph, [id]);
  const checks = link(filesOf(schemas), 'contract');
  const shapes = new Map<string, Shape>();
  for (const each of declaring) shapes.set(shapeName(graph, each), evaluate(graph, each, declaring, shapes, checks));
  const shape = declaring.has(id) ? shapes.get(shapeName(graph, id)) : 0;
  if (shape === undefined) throw new Error(`no shape of ${root}`);
  return (value) => undeclared(shape, value);
}

function evaluate(
  graph: SchemaGraph,
  id: string,
  declaring: ReadonlySet<string>,
  shapes: ReadonlyMap<string, Shape>,
  checks: ReadonlyMap<string, Check>,
): Shape {
  const content = new ShapeModule(graph, declaring, new CheckCompiler()).render(id);
  const imported = [...content.matchAll(/^import \{([^}]+)\} from '.+';$/gm)].flatMap(
    ([, names = '']) => names.match(/[\w$]+/g) ?? [],
  );
  const locals = imported.map((name) => {
    // Shapes are made one after the other, so the way to one stands for it.
    if (name.startsWith('shape')) return () => shapes.get(name);
    return checks.get(name) ?? RUNTIME[name];
  });
  const body = content.replaceAll(/^import [^;]*;$/gm, '').replaceAll(/^export /gm, '');
  return new Function(...imported, `"use strict";${body}\nreturn ${shapeName(graph, id)};`)(...locals) as Shape;
}
