/** Every `--format`, apart from what prints it, so that `--help` loads no reporter. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];
