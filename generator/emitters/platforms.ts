/** How modules of the package name the implementation that fits where they run; its `imports` choose. */
export const PLATFORM = '#platform';

/** What they can choose from, by the condition. */
export const PLATFORMS = { node: 'runtime/platform/node.js', default: 'runtime/platform/web.js' } as const;
