/** What the sources say about one field of a JSON object, or of each object of a list. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** Optional fields are absent where they have no value. */
  readonly required: boolean;
  /** Only where the reference says "or null". */
  readonly nullable?: true;
  readonly const?: string;
  readonly format?: 'date-time' | 'email' | 'uri';
  readonly pattern?: string;
  /** Values that have been seen. The list is never closed. */
  readonly known?: readonly string[];
  /** The members of an object, or of each item of a list. */
  readonly fields?: readonly Field[];
  readonly change?: 'relation' | 'bookkeeping';
}

/** An id: a prefix, then letters and digits. How many of them is not promised. */
export function idPattern(prefix: string): string {
  return `^${prefix}[A-Za-z0-9]+$`;
}

/** `string or null, required, email` */
export function inWords({ type, required, nullable, format, pattern, const: constant }: Field): string {
  const words = [nullable ? `${type} or null` : type, required ? 'required' : 'optional', format, pattern, constant];
  return words.filter((word) => word !== undefined).join(', ');
}
