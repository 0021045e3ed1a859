import type { ComponentChildren } from 'preact';
import type { PlaygroundBlock, PlaygroundTool } from '../model.js';
import { VARIANTS } from '../playground/variants.js';
import { Blocks } from './blocks.js';
import type { RenderContext } from './render-context.js';

export interface PlaygroundProps {
  readonly block: PlaygroundBlock;
  readonly context: RenderContext;
}

/**
 * A tool, and how to do the same in code. The tool is hidden until its script has everything that it needs; the
 * code is open until then, so that a page without scripts is complete.
 */
export function Playground({ block: { tool, instead }, context }: PlaygroundProps) {
  return (
    <div class="tool-block" data-tool={tool.name}>
      <p class="tool-status" role="status" data-part="status" />
      <div class="tool" data-part="tool" hidden>
        <Tool {...tool} />
      </div>
      <details class="tool-instead" data-part="instead" open>
        <summary>The same in code</summary>
        <Blocks blocks={instead} context={context} />
      </details>
    </div>
  );
}

function Tool(tool: PlaygroundTool) {
  switch (tool.name) {
    case 'validate':
      return <Validate {...tool} />;
    case 'verify':
      return <Verify {...tool} />;
    case 'mock':
      return <Mock {...tool} />;
  }
}

type ToolOf<Name extends PlaygroundTool['name']> = Extract<PlaygroundTool, { readonly name: Name }>;

function Validate({ types, strict, typeInBody }: ToolOf<'validate'>) {
  return (
    <>
      <div class="tool-row">
        <Field label={typeInBody ? 'Fill in' : 'Event'} wide>
          <Types part="type" types={types} />
        </Field>
        <Field label="With">
          <select data-part="source" />
        </Field>
      </div>
      <div class="tool-columns">
        <div>
          <Field label="Payload (JSON)">
            <Editor part="payload" />
          </Field>
          <fieldset class="tool-options">
            <legend>Check</legend>
            <label>
              <input type="radio" name="profile" value="contract" checked data-part="contract" /> the whole contract
            </label>
            <label>
              <input type="radio" name="profile" value="structural" data-part="structural" /> its structure alone
            </label>
            {strict && (
              <label>
                <input type="checkbox" data-part="strict" /> strictly: no undeclared properties
              </label>
            )}
          </fieldset>
        </div>
        <Outcome label="Result" />
      </div>
    </>
  );
}

function Verify({ headers, secretPrefix, mocks }: ToolOf<'verify'>) {
  return (
    <>
      {mocks && (
        <p class="tool-row">
          <button type="button" data-part="fill">
            Fill in a signed delivery
          </button>
        </p>
      )}
      <div class="tool-columns">
        <div>
          <Field label="Headers, one on each line">
            <textarea
              rows={headers.length + 1}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              data-part="headers"
              placeholder={headers.map((name) => `${name}: …`).join('\n')}
            />
          </Field>
          <Field label="Body, exactly as it arrived">
            <Editor part="body" />
          </Field>
          <Field label="Signing secret">
            <input
              type="password"
              autocomplete="new-password"
              spellcheck={false}
              data-part="secret"
              placeholder={secretPrefix === undefined ? undefined : `${secretPrefix}…`}
            />
          </Field>
          <label class="tool-check">
            <input type="checkbox" data-part="reveal" /> Show the secret
          </label>
          <div class="tool-row">
            <Field label="Now (UTC, or Unix seconds)" wide>
              <input
                type="text"
                autocomplete="off"
                spellcheck={false}
                data-part="now"
                placeholder="the clock of this device"
              />
            </Field>
            <button type="button" data-part="signed-time">
              When it was signed
            </button>
          </div>
        </div>
        <Outcome label="Steps" />
      </div>
    </>
  );
}

function Mock({ types, signed }: ToolOf<'mock'>) {
  return (
    <>
      <div class="tool-row">
        <Field label="Event" wide>
          <Types part="type" types={types} />
        </Field>
        <Field label="Seed">
          <input
            type="text"
            value="1"
            autocomplete="off"
            spellcheck={false}
            inputMode="text"
            size={8}
            data-part="seed"
          />
        </Field>
        <Field label="Variant">
          <select data-part="variant">
            {VARIANTS.map((variant) => (
              <option value={variant}>{variant}</option>
            ))}
          </select>
        </Field>
      </div>
      <fieldset class="tool-options tool-forms">
        <legend>As</legend>
        <Form value="json" label="JSON" checked />
        <Form value="curl" label="curl" />
        <Form value="vitest" label="Vitest fixture" />
      </fieldset>
      <div class="tool-row" data-part="sending" hidden>
        <Field label="URL of the endpoint" wide>
          <input
            type="url"
            value="http://localhost:3000/webhooks"
            autocomplete="off"
            spellcheck={false}
            data-part="url"
          />
        </Field>
        {signed && (
          <Field label="Signing secret" wide>
            <input
              type="password"
              autocomplete="new-password"
              spellcheck={false}
              data-part="secret"
              placeholder="one for tests"
            />
          </Field>
        )}
      </div>
      <div class="tool-output">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
        <pre tabIndex={0} data-part="output" />
        <button type="button" data-part="copy">
          Copy
        </button>
      </div>
      <p class="tool-row">
        <button type="button" data-part="to-validate">
          Validate it
        </button>
        {signed && (
          <button type="button" data-part="to-verify">
            Sign and check it
          </button>
        )}
        <span role="status" class="tool-note" data-part="note" />
      </p>
    </>
  );
}

function Form({
  value,
  label,
  checked,
}: {
  readonly value: string;
  readonly label: string;
  readonly checked?: boolean;
}) {
  return (
    <label>
      <input type="radio" name="form" value={value} checked={checked} data-part="form" /> {label}
    </label>
  );
}

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Field({ label, wide, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class={wide ? 'tool-field wide' : 'tool-field'}>
      <span>{label}</span>
      {children}
    </label>
  );
}

function Types({ part, types }: { readonly part: string; readonly types: readonly string[] }) {
  return (
    <select data-part={part}>
      {types.map((type) => (
        <option value={type}>{type}</option>
      ))}
    </select>
  );
}

/** A text with the numbers of its lines. */
function Editor({ part }: { readonly part: string }) {
  return (
    <span class="editor">
      <span class="editor-lines" aria-hidden="true" />
      <textarea rows={16} spellcheck={false} autocomplete="off" autocapitalize="off" data-part={part} />
    </span>
  );
}

function Outcome({ label }: { readonly label: string }) {
  return (
    <section class="tool-outcome" aria-label={label}>
      <p class="tool-verdict" role="status" data-part="verdict" />
      <ol data-part="list" />
    </section>
  );
}
