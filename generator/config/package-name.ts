import { builtinModules } from 'node:module';

const LONGEST = 214;

/** Why npm would not take a name for a new package, or `undefined` if it would. */
export function packageNameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (name !== name.toLowerCase()) return 'capital letters are not allowed';
  if (!/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    return 'it may have letters, digits, and - . _ ~ after the first, such as `@scope/orders-webhooks`';
  }
  if (name === 'node_modules' || name === 'favicon.ico' || builtinModules.includes(name))
    return 'it is taken by Node or npm';
  return undefined;
}

/** A name from the document's title: `Orders API` becomes `orders-api-webhooks`. */
export function packageNameFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = (words.some((word) => word.startsWith('webhook')) ? words : [...words, 'webhooks']).join('-');
  return name.slice(0, LONGEST).replace(/-+$/, '');
}
