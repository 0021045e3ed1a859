/**
 * The documentation, before it has a form: pages of blocks, from which HTML and Markdown are rendered
 * side by side. Types only; neither form is ever made from the other.
 */
import type { Json } from '../contract/json.js';
import type { SchemaTree } from './schema-tree/model.js';

/**
 * CommonMark with tables. It may come from a contract, so renderers treat it as hostile: no HTML, and
 * links only to where links may lead. `page:<slug>#<anchor>` is a link to a page of the site.
 */
export type Markdown = string;

/** A page, and a place on it: `events/order.created#field-id`. */
export type PageLink = string;

export interface Site {
  readonly title: string;
  /** The version of the contract. */
  readonly version: string;
  readonly description?: Markdown;
  /** The npm package that the pages speak of. */
  readonly packageName: string;
  /** Where the site is published, if that is known. */
  readonly url?: string;
  /** In the order in which somebody would read them. */
  readonly pages: readonly Page[];
  readonly navigation: readonly NavigationSection[];
  /** The same told once on one page, without what only a page of its own has room for. */
  readonly chapters?: readonly Chapter[];
}

/** A part of the single page, under a heading of its own. */
export interface Chapter {
  /** The page of the site that it stands for, so that links to that page lead to it. */
  readonly slug: string;
  readonly title: Markdown;
  /** 2 for a part, 3 for a part of a part. */
  readonly level: 2 | 3;
  readonly body: readonly Block[];
}

export interface NavigationSection {
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

export interface NavigationItem {
  readonly label: string;
  readonly page: string;
  /** Set as code, as wire types are. */
  readonly code?: boolean;
  readonly deprecated?: boolean;
}

export interface Page {
  /** Path below the site's root, without an extension: `events/order.created`. Safe on every file system. */
  readonly slug: string;
  readonly kind: PageKind;
  /** Plain text. */
  readonly title: string;
  /** Whether the title is a name that people type, such as a wire type. */
  readonly titleIsCode?: boolean;
  /** Plain text, one line. */
  readonly subtitle?: string;
  readonly badges?: readonly Badge[];
  readonly body: readonly Block[];
  /** What stands beside the body where there is room: examples, code. In Markdown it follows the body. */
  readonly aside?: readonly Block[];
}

export type PageKind =
  | 'overview'
  | 'events'
  | 'event'
  | 'resource'
  | 'schema'
  | 'reference'
  | 'guide'
  | 'playground'
  | 'not-found';

export interface Badge {
  readonly text: string;
  readonly tone: Tone;
}

export type Tone = 'neutral' | 'accent' | 'good' | 'warning' | 'danger';

export type Block =
  | HeadingBlock
  | ProseBlock
  | CodeBlock
  | TabsBlock
  | TableBlock
  | StepsBlock
  | CalloutBlock
  | FactsBlock
  | CardsBlock
  | SchemaBlock
  | ExamplesBlock
  | EventListBlock
  | RetryScheduleBlock
  | PlaygroundBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: Markdown;
  /** The anchor, unique on its page. */
  readonly id: string;
}

export interface ProseBlock {
  readonly kind: 'prose';
  readonly text: Markdown;
}

export interface CodeBlock {
  readonly kind: 'code';
  /** `json`, `javascript`, `typescript`, `python`, `go`, `ruby`, `sh`, `http`, `yaml`, or `text`. */
  readonly language: string;
  readonly text: string;
  /** A file name, or what it is. Plain text. */
  readonly title?: string;
}

/** Alternatives, of which one is seen. Without a script they follow each other. */
export interface TabsBlock {
  readonly kind: 'tabs';
  /** Tabs of one group switch together, over pages too: `language`. */
  readonly group: string;
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly blocks: readonly Block[] }[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly Markdown[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** An anchor, where others link to this row. */
  readonly id?: string;
  readonly cells: readonly Markdown[];
}

export interface StepsBlock {
  readonly kind: 'steps';
  readonly items: readonly { readonly title: Markdown; readonly blocks: readonly Block[] }[];
}

export interface CalloutBlock {
  readonly kind: 'callout';
  readonly tone: 'note' | 'tip' | 'warning' | 'deprecated';
  /** Plain text. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Terms and what they are: name and value, a line each. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly { readonly id?: string; readonly term: Markdown; readonly value: Markdown }[];
}

export interface CardsBlock {
  readonly kind: 'cards';
  readonly items: readonly { readonly title: string; readonly text: Markdown; readonly page: PageLink }[];
}

/** A schema as a tree that opens. */
export interface SchemaBlock {
  readonly kind: 'schema';
  readonly tree: SchemaTree;
}

export interface ExamplesBlock {
  readonly kind: 'examples';
  readonly items: readonly Example[];
}

export interface Example {
  /** Plain text. */
  readonly title: string;
  readonly summary?: Markdown;
  readonly value: Json;
  /** What an update changed, a row for each property; for examples that tell previous values. */
  readonly changes?: readonly Change[];
}

export interface Change {
  /** JSON pointer into the resource: `/total`. */
  readonly path: string;
  /** Absent where there was, or is, no value. */
  readonly before?: Json;
  readonly after?: Json;
}

/** All events by group, with a filter. */
export interface EventListBlock {
  readonly kind: 'event-list';
  readonly groups: readonly EventListGroup[];
}

export interface EventListGroup {
  readonly title: string;
  readonly id: string;
  readonly description?: Markdown;
  readonly events: readonly {
    readonly wireType: string;
    readonly summary?: Markdown;
    readonly page: PageLink;
    readonly deprecated: boolean;
  }[];
}

/** When a failed delivery is tried again, as a picture. */
export interface RetryScheduleBlock {
  readonly kind: 'retry-schedule';
  /** Seconds to wait before each attempt; the first is usually 0. */
  readonly delays: readonly number[];
  /** The part of each wait by which it may differ: 0.2. */
  readonly jitter?: number;
}

/** A tool of the playground: it runs the emitted code in the browser. */
export interface PlaygroundBlock {
  readonly kind: 'playground';
  readonly tool: PlaygroundTool;
  /** How to do the same without the page. */
  readonly instead: readonly Block[];
}

export type PlaygroundTool =
  | {
      readonly name: 'validate';
      readonly types: readonly string[];
      /** Whether the payload alone tells what event it is. */
      readonly typeInBody: boolean;
      readonly strict: boolean;
      readonly mocks: boolean;
    }
  | {
      readonly name: 'verify';
      /** The headers to paste, of the family that is used first. */
      readonly headers: readonly string[];
      readonly secretPrefix?: string;
      /** Whether a delivery can be made up to try it with. */
      readonly mocks: boolean;
    }
  | { readonly name: 'mock'; readonly types: readonly string[]; readonly signed: boolean };
