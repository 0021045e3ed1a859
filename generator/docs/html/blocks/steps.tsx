import type { StepsBlock } from '../../model.js';
import { Blocks } from '../blocks.js';
import { Inline } from '../prose.js';
import type { RenderContext } from '../render-context.js';

/** What to do, one thing after the other. */
export function Steps({ block, context }: { readonly block: StepsBlock; readonly context: RenderContext }) {
  return (
    <ol class="steps">
      {block.items.map(({ title, blocks }) => (
        <li>
          <p class="step-title">
            <Inline text={title} href={context.href} />
          </p>
          <Blocks blocks={blocks} context={context} />
        </li>
      ))}
    </ol>
  );
}
