import type { CalloutBlock } from '../../model.js';
import { Blocks } from '../blocks.js';
import type { RenderContext } from '../render-context.js';

/** What should not be missed. */
export function Callout({ block, context }: { readonly block: CalloutBlock; readonly context: RenderContext }) {
  return (
    <div class={`callout ${block.tone}`} role="note">
      <p class="callout-title">{block.title}</p>
      <Blocks blocks={block.blocks} context={context} />
    </div>
  );
}
