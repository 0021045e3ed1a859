import type { Plugin } from 'esbuild';

export const asInstalled: Plugin;
