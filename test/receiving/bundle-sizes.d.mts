export declare const BUNDLES: readonly {
  readonly name: string;
  readonly goal: number;
  readonly limit: number;
  readonly entry: string;
}[];
export declare function sizesOf(
  entry: string,
  platform?: 'browser' | 'node',
): Promise<{ readonly minified: number; readonly gzip: number; readonly text: string }>;
