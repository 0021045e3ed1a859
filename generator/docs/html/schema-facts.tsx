import type { ComponentChildren } from 'preact';
import type { Json } from '../../contract/json.js';
import type { Href } from '../links.js';
import { badgesOf, excerpt } from '../schema-tree/labels.js';
import type { ContinuedView, NoteView, ValueView } from '../schema-tree/model.js';
import { Inline, Prose } from './prose.js';

/** More values than this are folded. */
const OPEN_VALUES = 12;

interface ValueProps {
  readonly value: ValueView;
  readonly href: Href;
}

/** The first line: what it is called, its type, and what is to be seen at a glance. */
export function Head({
  value,
  href,
  required,
  children,
}: ValueProps & { readonly required?: boolean; readonly children?: ComponentChildren }) {
  if (value.never) {
    return (
      <div class="head">
        {children} <span class="badge warning">never {required === undefined ? 'valid' : 'present'}</span>
      </div>
    );
  }
  return (
    <div class="head">
      {children} <span class="type">{value.type}</span>
      {value.named && <Name {...value.named} href={href} />}
      {badgesOf(value).map(({ text, tone, meaning }) => (
        <>
          {' '}
          <span class={`badge ${tone}`} title={meaning}>
            {text}
          </span>
        </>
      ))}
      {required !== undefined && (
        <>
          {' '}
          <span class={required ? 'required' : 'optional'}>{required ? 'required' : 'optional'}</span>
        </>
      )}
    </div>
  );
}

function Name({ label, page, href }: { readonly label: string; readonly page: string; readonly href: Href }) {
  const address = href(page);
  return (
    <>
      {' '}
      {address === '#' ? (
        <span class="named">{label}</span>
      ) : (
        <a class="named" href={address}>
          {label}
        </a>
      )}
    </>
  );
}

/** The description. */
export function Words({ value: { description }, href }: ValueProps) {
  if (description === undefined || description.trim() === '') return null;
  if (/\n\s*\n|^\s*(?:[-*+#>|]|\d+[.)])/m.test(description)) return <Prose text={description} href={href} />;
  return (
    <p>
      <Inline text={description} href={href} />
    </p>
  );
}

/** What holds of the value: constants, lists of values, constraints, rules and decisions. */
export function Facts({ value, href }: ValueProps) {
  const { constant, values, default: standard, examples, constraints, notes } = value;
  return (
    <>
      {constant && <Fact label="always" list={[constant.value]} />}
      {values && <Values {...values} />}
      {constraints.length > 0 && (
        <p class="fact">
          <Inline text={constraints.join(' · ')} href={href} />
        </p>
      )}
      {standard && <Fact label="default" list={[standard.value]} />}
      {examples.length > 0 && <Fact label={examples.length === 1 ? 'example' : 'examples'} list={examples} />}
      <Notes notes={notes} href={href} />
    </>
  );
}

function Values({ list, open }: { readonly list: readonly Json[]; readonly open: boolean }) {
  const label = open ? 'known so far' : 'one of';
  if (list.length <= OPEN_VALUES) return <Fact label={label} list={list} />;
  return (
    <details class="fact">
      <summary>
        {label}: {list.length} values
      </summary>
      <Fact label="" list={list} />
    </details>
  );
}

function Fact({ label, list }: { readonly label: string; readonly list: readonly Json[] }) {
  return (
    <p class="fact">
      {label}
      {list.map((value) => (
        <>
          {' '}
          <code>{excerpt(value)}</code>
        </>
      ))}
    </p>
  );
}

/** Rules and links a line each; decisions folded, because most readers need none of them. */
function Notes({ notes, href }: { readonly notes: readonly NoteView[]; readonly href: Href }) {
  const decisions = notes.filter(({ kind }) => kind === 'decision');
  const [first] = decisions;
  return (
    <>
      {notes
        .filter(({ kind }) => kind !== 'decision')
        .map(({ text }) => (
          <p class="note">
            <Inline text={text} href={href} />
          </p>
        ))}
      {first && (
        <details class="note">
          <summary>
            {decisions.length === 1 ? (
              <Inline text={first.title ?? first.text} href={href} />
            ) : (
              `${decisions.length} interpretations`
            )}
          </summary>
          {decisions.map(({ title, text }) => (
            <>
              {title !== undefined && decisions.length > 1 && (
                <p class="question">
                  <Inline text={title} href={href} />
                </p>
              )}
              <p>
                <Inline text={text} href={href} />
              </p>
            </>
          ))}
        </details>
      )}
    </>
  );
}

/** Where the rest is told. */
export function Continued({ continued, href }: { readonly continued: readonly ContinuedView[]; readonly href: Href }) {
  return (
    <>
      {continued.map(({ label, page, id }) => {
        const address = id === undefined ? href(page ?? '') : `#${encodeURIComponent(id)}`;
        return (
          <p class="continued">
            {id === undefined ? 'All of ' : 'As above: '}
            <a href={address}>{label}</a>
          </p>
        );
      })}
    </>
  );
}
