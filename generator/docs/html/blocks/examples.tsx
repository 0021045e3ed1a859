import type { Json } from '../../../contract/json.js';
import type { Href } from '../../links.js';
import type { Change, Example, ExamplesBlock } from '../../model.js';
import { Code } from '../code.js';
import { Prose } from '../prose.js';

/** Examples under their titles. Where there are several, the script of the site lets people choose. */
export function Examples({ block, href }: { readonly block: ExamplesBlock; readonly href: Href }) {
  return (
    <div class="examples" data-examples={block.items.length > 1 ? '' : undefined}>
      {block.items.map((example) => (
        <OneExample example={example} href={href} />
      ))}
    </div>
  );
}

function OneExample({ example, href }: { readonly example: Example; readonly href: Href }) {
  const { title, summary, value, changes = [] } = example;
  return (
    <div class="example" data-example={title}>
      {summary && <Prose text={summary} href={href} />}
      {changes.length > 0 && <Changes changes={changes} />}
      <Code kind="code" language="json" title={title} text={JSON.stringify(value, null, 2)} />
    </div>
  );
}

/** What an update changed, as people read it in a review. */
function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <figure class="changes">
      <figcaption>
        <span>What changed</span>
      </figcaption>
      <ul>
        {changes.map(({ path, before, after }) => (
          <li>
            <code>{path.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')}</code>
            <Side tag="del" label="before" value={before} />
            <Side tag="ins" label="after" value={after} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Side(props: { readonly tag: 'del' | 'ins'; readonly label: string; readonly value: Json | undefined }) {
  const { tag: Tag, label, value } = props;
  return (
    <Tag>
      <span class="unseen">{`${label}: `}</span>
      {value === undefined ? <i>absent</i> : <code>{JSON.stringify(value, null, 1).replace(/\s*\n\s*/g, ' ')}</code>}
    </Tag>
  );
}
