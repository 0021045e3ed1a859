/** Dates and times of RFC 3339, section 5.6, and their looser cousins of ISO 8601. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ZERO = 48;
const DASH = 45;
const COLON = 58;

/** A date that the calendar has: `2026-02-28`. */
export function isDate(text: string): boolean {
  return text.length === 10 && beginsWithDate(text);
}

/** A date and a time with an offset: `2026-02-28T12:00:00Z`. */
export function isDateTime(text: string): boolean {
  return beginsWithDate(text) && isSeparator(text.charAt(10)) && isTimeAt(text, 11, true);
}

/** A time with an offset: `12:00:00+01:00`. */
export function isTime(text: string): boolean {
  return isTimeAt(text, 0, true);
}

/** As `date-time`; the offset may be missing. */
export function isIsoDateTime(text: string): boolean {
  return beginsWithDate(text) && isSeparator(text.charAt(10)) && isTimeAt(text, 11, false);
}

/** As `time`; the offset may be missing. */
export function isIsoTime(text: string): boolean {
  return isTimeAt(text, 0, false);
}

function beginsWithDate(text: string): boolean {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // A place that is no digit makes the number NaN, and every comparison with it false.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0))) return false;
  return month !== 2 || day < 29 || isLeapYear(year);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isSeparator(char: string): boolean {
  return char === 'T' || /^[t\s]$/.test(char);
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

const FRACTION_AND_OFFSET = /^(\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)?$/i;

/** `Z` and `.123Z`, with no more digits than a number keeps. */
function isPlainEnd(text: string, at: number): boolean {
  const end = text.length - 1;
  if (text.charAt(end) !== 'Z') return false;
  if (end === at) return true;
  if (text.charAt(at) !== '.' || end === at + 1 || end > at + 10) return false;
  for (let place = at + 1; place < end; place++) if (!(digit(text, place) >= 0)) return false;
  return true;
}

function isTimeAt(text: string, at: number, needsOffset: boolean): boolean {
  if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== COLON) return false;
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  const seconds = twoDigits(text, at + 6);
  const isOnClock = hours <= 23 && minutes <= 59;
  // By far the most frequent endings need no expression.
  if (isOnClock && seconds <= 59 && isPlainEnd(text, at + 8)) return true;
  const rest = text.slice(at + 8);
  const match = FRACTION_AND_OFFSET.exec(rest);
  if (!match || (needsOffset && rest === (match[1] ?? ''))) return false;
  const [, fraction = '', sign = '+', offsetHours = '0', offsetMinutes = '0'] = match;
  // So long a fraction that the number rounds up to the next second is what ajv-formats takes it for.
  const exactSeconds = Number(seconds + fraction);
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59 || !(exactSeconds < 61)) return false;
  if (isOnClock && exactSeconds < 60) return true;
  // 23:59 in UTC is the only minute that a leap second can be in.
  const utcMinutes = minutes - Number(sign + offsetMinutes);
  const utcHours = hours - Number(sign + offsetHours) - (utcMinutes < 0 ? 1 : 0);
  return [23, -1].includes(utcHours) && [59, -1].includes(utcMinutes);
}
