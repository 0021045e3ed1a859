/** What the script of the playground finds on the page. Lists, because names come from a document. */

/** The global of the emitted code, and that of what the pages tell about it. */
export const CONTRACT_GLOBAL = 'webhookContract';
export const DATA_GLOBAL = 'webhookPlayground';

export interface PlaygroundData {
  readonly packageName: string;
  /** Whether the body alone tells what event it is. */
  readonly typeInBody: boolean;
  readonly events: readonly PlaygroundEvent[];
  /** The trees of schemas that events continue in, by the links that lead there. */
  readonly pages: readonly (readonly [link: string, tree: FieldTree])[];
}

export type PlaygroundEvent = readonly [
  wireType: string,
  /** The slug of its page. */
  page: string,
  tree: FieldTree | 0,
  examples: readonly (readonly [title: string, text: string])[],
];

/** The anchors of a schema's properties, by the steps of a JSON pointer. */
export type FieldTree = readonly [prefix: string, fields: readonly FieldNode[], continued?: readonly Continued[]];

/** Where the rest is told: the link of a page, or `#` and the anchor of a place in this tree. */
export type Continued = string;

export type FieldNode = readonly [
  /** A name, or `*` for any item of a list and any name. */
  step: string,
  /** `1`: the usual one; `0`: none. */
  anchor: string | 0 | 1,
  fields?: readonly FieldNode[],
  continued?: readonly Continued[],
];

/** The anchor of most places: that of the place around it, and the step from there. */
export function usualAnchor(above: string, step: string): string {
  return `${above}-${step === '*' ? 'item' : step}`;
}
