/** GitHub's catalogue of webhooks as an AsyncAPI 3 document. */
export function githubCatalogue(): { readonly components: { readonly messages: object; readonly schemas: object } };

/** Recorded payloads, each with its wire type. */
export function githubPayloads(): readonly { readonly type: string; readonly payload: unknown }[];
