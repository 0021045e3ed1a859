/**
 * The formats of JSON Schema and OpenAPI, each as a function of its own, so that a bundle holds only
 * those that its checks use. Every verdict is that of ajv-formats 3 in its full mode. Files with
 * expressions from there have its notice, so it comes into a bundle with them and not without.
 */
export { isDate, isDateTime, isIsoDateTime, isIsoTime, isTime } from '../receiving/events.js';
export { isEmail } from '../receiving/events.js';
export { isInt32, isInt64 } from './number-formats.js';
export {
  isByte,
  isDuration,
  isHostname,
  isIpv4,
  isIpv6,
  isJsonPointer,
  isJsonPointerUriFragment,
  isRegex,
  isRelativeJsonPointer,
  isUuid,
} from './text-formats.js';
export { isUri } from '../receiving/events.js';
export { isUriReference, isUriTemplate, isUrl } from './uri-formats.js';
