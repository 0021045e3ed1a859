// Generated from the contract. Do not edit.

import { base64 as encoding } from '../runtime/signature/secret-encodings.js';

/** How deliveries are signed. */
export const scheme = {
  algorithm: "sha256",
  content: "{id}.{timestamp}.{body}",
  encoding: "base64",
  version: "v1",
  versionSeparator: ",",
  listSeparator: " ",
  tolerance: 300,
  families: [{"id":"svix-id","timestamp":"svix-timestamp","signature":"svix-signature"},{"id":"webhook-id","timestamp":"webhook-timestamp","signature":"webhook-signature"}],
  secret: { prefix: "whsec_", encoding },
};
