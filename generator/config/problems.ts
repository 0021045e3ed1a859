import { isObject } from '../contract/json.js';
import { contrastOf, isHexColour, isReadable, readable, type Scheme } from '../docs/theme/colours.js';
import { didYouMean } from '../runtime/did-you-mean.js';
import { LANGUAGE_NAMES } from './languages.js';
import { packageNameProblem } from './package-name.js';

export interface ConfigProblem {
  readonly message: string;
  /** What to do, where more can be said than the catalogue does. */
  readonly help?: string;
}

/** Looks at one option; `path` is how people would write it, such as `package.name`. */
type Check = (value: unknown, path: string) => ConfigProblem[];

/** Everything that is wrong with a configuration, each with the option's name. */
export function configProblems(config: unknown): ConfigProblem[] {
  return CONFIG(config, '');
}

const text: Check = (value, path) => {
  const fine = typeof value === 'string' && value !== '' && !/\p{Cc}/u.test(value);
  return fine ? [] : [expected(path, 'a text', value)];
};

const texts: Check = (value, path) => {
  if (!Array.isArray(value)) return [expected(path, 'a list of texts', value)];
  return value.flatMap((item: unknown, index) => text(item, `${path}[${index}]`));
};

const packageName: Check = (value, path) => {
  if (typeof value !== 'string') return text(value, path);
  const problem = packageNameProblem(value);
  return problem === undefined ? [] : [{ message: `${path} '${value}' is not a name for an npm package: ${problem}.` }];
};

const webUrl: Check = (value, path) => {
  const fine = typeof value === 'string' && URL.canParse(value) && /^https?:\/\//.test(value);
  return fine ? [] : [expected(path, 'a URL that starts with https://', value)];
};

const command: Check = (value, path) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9._-]{0,63}$/.test(value)
    ? []
    : [expected(path, 'a name of small letters, digits and - . _', value)];

const headerName: Check = (value, path) =>
  typeof value === 'string' && /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(value)
    ? []
    : [expected(path, 'the name of a header', value)];

const jsonPointer: Check = (value, path) =>
  typeof value === 'string' && /^(\/([^/~]|~[01])*)*$/.test(value)
    ? []
    : [expected(path, "a JSON pointer such as '/type'", value)];

const separator: Check = (value, path) => (typeof value === 'string' ? [] : [expected(path, 'a text', value)]);

/** Which emitters there are is known only when they are loaded, and they are not needed to lint. */
const outputs: Check = (value, path) => {
  if (!isObject(value)) return [expected(path, 'an object', value)];
  return Object.entries(value).flatMap(([name, on]) =>
    typeof on === 'boolean' ? [] : [expected(`${path}.${name}`, 'true or false', on)],
  );
};

const dispatch: Check = (value, path) => {
  const problems = object({ header: headerName, body: jsonPointer, separator })(value, path);
  if (problems.length > 0 || !isObject(value) || value.header !== undefined || value.body !== undefined) {
    return problems;
  }
  return [{ message: `${path} says neither \`header\` nor \`body\`.` }];
};

/** Where texts may have several lines. */
const prose: Check = (value, path) => (typeof value === 'string' ? [] : [expected(path, 'a text', value)]);

const guides: Check = (value, path) => {
  if (!Array.isArray(value)) return [expected(path, 'a list of pages', value)];
  const guide = object({ slug: text, title: text, subtitle: text, content: prose });
  return value.flatMap((item: unknown, index) => {
    const name = `${path}[${index}]`;
    const problems = guide(item, name);
    if (problems.length > 0 || !isObject(item)) return problems;
    const missing = ['slug', 'title', 'content'].filter((key) => item[key] === undefined);
    return missing.map((key) => ({ message: `${name} has no \`${key}\`.` }));
  });
};

/** Links in a colour that nobody can read help nobody: WCAG AA, 4.5 : 1. */
const accent =
  (scheme: Scheme): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !isHexColour(value)) {
      return [expected(path, 'a hexadecimal colour such as "#4a4de0"', value)];
    }
    if (isReadable(value, scheme)) return [];
    const ratio = (Math.floor(contrastOf(value, scheme) * 10) / 10).toFixed(1);
    return [
      {
        message: `\`${path}\` ${value} has a contrast of ${ratio} : 1 on ${scheme} pages, and text needs 4.5 : 1.`,
        help: `The nearest colour that can be read is ${readable(value, scheme)}.`,
      },
    ];
  };

/** `true`, or what is different from the defaults of one language. */
const language: Check = (value, path) => {
  if (typeof value === 'boolean') return [];
  return isObject(value) ? object({ name: text })(value, path) : [expected(path, 'true, false or an object', value)];
};

const CONFIG = object({
  spec: text,
  root: text,
  out: text,
  package: object({ name: packageName, license: text, repository: text, homepage: webUrl, command, docs: webUrl }),
  include: texts,
  exclude: texts,
  outputs,
  models: object(Object.fromEntries(LANGUAGE_NAMES.map((name) => [name, language]))),
  dispatch,
  docs: object({
    url: webUrl,
    source: webUrl,
    theme: object({ accent: accent('light'), accentDark: accent('dark'), logo: text }),
    pages: guides,
  }),
});

/** An object with these members, each optional, and no others. */
function object(members: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return [expected(path || 'the default export', 'an object', value)];
    return Object.entries(value).flatMap(([key, member]) => {
      const name = path === '' ? key : `${path}.${key}`;
      const check = Object.hasOwn(members, key) ? members[key] : undefined;
      if (!check) return [unknownOption(name, key, Object.keys(members))];
      return member === undefined ? [] : check(member, name);
    });
  };
}

/** An option that does not exist, with the one that was probably meant. */
export function unknownOption(name: string, key: string, known: readonly string[]): ConfigProblem {
  const meant = didYouMean(key, known);
  return {
    message: `There is no option \`${name}\`.`,
    help: meant === undefined ? `Options here are ${known.join(', ')}.` : `Did you mean \`${meant}\`?`,
  };
}

function expected(path: string, what: string, value: unknown): ConfigProblem {
  const subject = /^[\w.[\]]+$/.test(path) ? `\`${path}\`` : path;
  return { message: `${subject} has to be ${what}, not ${described(value)}.` };
}

function described(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' || typeof value === 'function')
    return typeof value === 'object' ? 'an object' : 'a function';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
