import type { Message, SchemaGraph, SchemaNode } from '../../../contract/model.js';
import { annotationsOf } from '../../../contract/views.js';
import type { Docs } from '../model-set.js';

/** The first words that anybody says about a value. */
export function docsOf(graph: SchemaGraph, nodes: readonly SchemaNode[]): Docs {
  const annotations = nodes.map((node) => annotationsOf(graph, node));
  const text = annotations.map(({ description, title }) => description ?? title).find((words) => words !== undefined);
  return { ...(text !== undefined && { text }), deprecated: annotations.some(({ deprecated }) => deprecated === true) };
}

export function eventDocs({ summary, description, deprecated, wireType }: Message): Docs {
  const texts = [summary, description].filter((text) => text !== undefined);
  return { text: texts.length > 0 ? texts.join('\n\n') : wireType, deprecated };
}
