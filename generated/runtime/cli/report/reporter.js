/** Finds a reporter, and loads no other. */
export const REPORTERS = {
    text: async () => (await import('./text.js')).text,
    json: async () => (await import('./json.js')).json,
    junit: async () => (await import('./junit.js')).junit,
    github: async () => (await import('./github.js')).github,
    markdown: async () => (await import('./markdown.js')).markdown,
};
