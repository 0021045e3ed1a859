import type { TabsBlock } from '../../model.js';
import { Blocks } from '../blocks.js';
import type { RenderContext } from '../render-context.js';

/** Alternatives, each under its label. The script of the site makes tabs of them. */
export function Tabs({ block, context }: { readonly block: TabsBlock; readonly context: RenderContext }) {
  return (
    <div class="tabs" data-tabs={block.group} data-label={block.label}>
      {block.items.map(({ label, blocks }) => (
        <div class="tab" data-tab={label}>
          <p class="tab-label">{label}</p>
          <Blocks blocks={blocks} context={context} />
        </div>
      ))}
    </div>
  );
}
