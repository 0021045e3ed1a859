import type { Contract } from '../../contract/model.js';
import type { DocsOptions } from '../options.js';
import type { Outputs } from '../outputs.js';
import type { Places } from '../place.js';
import type { Tools } from '../playground/tools.js';
import type { SampleOptions } from '../samples/index.js';

/** What every page is made from. */
export interface PageContext {
  readonly contract: Contract;
  readonly places: Places;
  readonly packageName: string;
  readonly outputs: Outputs;
  readonly docs: DocsOptions;
  /** What samples are written with. */
  readonly samples: SampleOptions;
  /** What the playground can do with the package. */
  readonly tools: Tools;
}
