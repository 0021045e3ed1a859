import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { own, ownString } from '../json.js';
import { asyncApiSchema } from './compiled.js';
import { allMessagesV2, foundBelow } from './rules-v2-places.js';
import { explain } from './structure.js';
import { SUPPORTED_VERSIONS } from './version.js';

const WRAPPED = '/components/schemas/payload';

/**
 * Payloads whose format is named and is one of JSON Schema are schemas like all others. The
 * meta-schema sees that for some spellings of the format only.
 */
export function checkPayloadFormatsV2({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const asyncapi = ownString(document, 'asyncapi') ?? '';
  const validate = asyncApiSchema(asyncapi);
  for (const message of allMessagesV2(document)) {
    if (!isSchemaFormat(own(message.value, 'schemaFormat'))) continue;
    for (const { value: payload, place } of foundBelow(document, message, 'payload')) {
      if (!payload) continue;
      // As a component, a schema is judged by the very definition that holds for this payload.
      const wrapped = {
        asyncapi,
        info: { title: '', version: '' },
        channels: {},
        components: { schemas: { payload } },
      };
      if (validate(wrapped)) continue;
      const errors = explain(validate.errors ?? [], wrapped, { subject: 'The payload', language: 'asyncapi' });
      for (const { place: inside, message: text, help } of errors) {
        diagnostics.report('structure', { message: text, help, at: locate(place + inside.slice(WRAPPED.length)) });
      }
    }
  }
}

function isSchemaFormat(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const [, type, version = ''] =
    /^application\/(schema|vnd\.aai\.asyncapi)(?:\+json|\+yaml)?;version=(.+)$/.exec(format) ?? [];
  return type === 'schema' ? version === 'draft-07' : SUPPORTED_VERSIONS.has(version);
}
