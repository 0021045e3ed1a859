import type { LanguageTargets } from '../config/languages.js';
import type { Contract } from '../contract/model.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { DocsOptions } from '../docs/options.js';
import type { OutputFile, PackageOptions } from '../emitters/emitter.js';
import type { RenderModels } from '../emitters/models/renderer.js';
import type { ModelsThread } from '../emitters/models/thread/start.js';
import type { Catalogue } from '../svix/catalogue.js';

/** The parts of the toolkit that commands put in a row; tests put others there. */
export interface Pipeline {
  readContract: ContractReader;
  /** As `readContract`, with the full rules of @asyncapi/parser. */
  lintContract: ContractReader;
  loadEmitters(): Promise<Emitters>;
  /** Starts what renders models in other languages, before the contract is there. */
  startModels(): Promise<ModelsThread>;
  openCatalogue(options: { readonly token: string; readonly serverUrl?: string }): Promise<Catalogue>;
}

export type ContractReader = (options: ReadOptions) => Promise<ReadResult>;

export interface ReadOptions {
  readonly spec: string;
  readonly root?: string;
  readonly cwd: string;
  readonly allowRemoteRefs?: boolean;
  readonly select?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly dispatch?: { readonly header?: string; readonly body?: string; readonly separator?: string };
}

export interface ReadResult {
  /** Absent where the document is too broken to be understood. */
  readonly contract?: Contract;
  readonly diagnostics: Diagnostics;
  /** The files that were read, by the names that locations use. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface Emitters {
  /** The outputs that a configuration can switch off. */
  readonly EMITTER_NAMES: readonly string[];
  emitAll(contract: Contract, request: EmitRequest): Promise<readonly OutputFile[]>;
}

export interface EmitRequest {
  readonly package: PackageOptions;
  readonly diagnostics: Diagnostics;
  /** Outputs that the configuration names; all others are at their default. */
  readonly outputs: Readonly<Record<string, boolean>>;
  /** What the configuration says of the documentation. */
  readonly docs?: DocsOptions;
  /** The languages to emit models in. */
  readonly models?: LanguageTargets;
  readonly renderModels?: RenderModels;
}

/** The real parts, each loaded when it is needed, so that `--help` and `init` do not wait for a parser. */
export const PIPELINE: Pipeline = {
  async readContract(options) {
    const { readContract } = await import('../contract/read-contract.js');
    return readContract(options);
  },
  async lintContract(options) {
    const { lintContract } = await import('../contract/lint-contract.js');
    return lintContract(options);
  },
  loadEmitters: () => import('../emitters/index.js'),
  async startModels() {
    const { startModelsThread } = await import('../emitters/models/thread/start.js');
    return startModelsThread();
  },
  async openCatalogue(options) {
    const { svixCatalogue } = await import('../svix/svix-catalogue.js');
    return svixCatalogue(options);
  },
};
