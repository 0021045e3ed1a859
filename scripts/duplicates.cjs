// `uniqueItems` for the compiled meta-schemas, in time that grows with the size of the list and not with its
// square: an `enum` may have 100,000 values.

/** The two places of items that are equal, the later one first; `undefined` where all differ. */
module.exports = function duplicates(items) {
  const places = new Map();
  let found;
  for (const [place, item] of items.entries()) {
    const key = canonical(item);
    const earlier = places.get(key);
    if (earlier !== undefined) found = { i: place, j: earlier };
    places.set(key, place);
  }
  return found;
};

/** One text for all spellings of a JSON value. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
