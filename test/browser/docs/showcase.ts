import type { Page, Site } from '../../../generator/docs/model.js';

/** Text that would do something where it is not treated as text. */
export const HOSTILE = [
  '<script>globalThis.pwned = true</script>',
  '<img src=x onerror="globalThis.pwned = true">',
  '![beacon](https://tracker.example/pixel.png)',
  '[click](javascript:globalThis.pwned=true) [data](data:text/html,<script>globalThis.pwned=true</script>)',
  '"><svg onload="globalThis.pwned = true">',
  '</title></pre></code></style><base href="https://tracker.example/">',
  '[ref]: javascript:globalThis.pwned=true\n\n[ref]',
  '<https://example.com/"onmouseover="globalThis.pwned=true>',
  '[nowhere](page:nowhere#x) [up](page:../../../etc/passwd)',
  '&lt;script&gt;globalThis.pwned = true&lt;/script&gt;',
].join('\n\n');

const hostileLine = HOSTILE.replaceAll('\n', ' ');

const everything: Page = {
  slug: 'deep/everything',
  kind: 'guide',
  title: 'Every kind of block',
  subtitle: 'What no page of a contract shows at once, on one page.',
  badges: [
    { text: 'Neutral', tone: 'neutral' },
    { text: 'Accent', tone: 'accent' },
    { text: 'Since 1.2', tone: 'good' },
    { text: 'Draft', tone: 'warning' },
    { text: 'Deprecated', tone: 'danger' },
  ],
  body: [
    {
      kind: 'callout',
      tone: 'deprecated',
      title: 'Deprecated: use another one',
      blocks: [{ kind: 'prose', text: 'It goes away with version 2. See [the events](page:events/index).' }],
    },
    { kind: 'heading', level: 2, id: 'prose', text: 'Prose with `code`' },
    {
      kind: 'prose',
      text: [
        'A paragraph with **bold**, _italic_, `code` and [a link](https://example.com).',
        '- a list\n- with `an_item_that_is_much_longer_than_a_phone_is_wide_and_has_no_space_in_it_at_all`',
        '1. one\n2. two',
        '> A quotation.',
        '#### A heading too deep',
        '```json\n{ "a": [1, true, null], "text": "value" }\n```',
        '| name | what it is | when |\n| --- | --- | --- |\n| `id` | the id of the event | always |',
        '# A heading too high\n\nText.',
      ].join('\n\n'),
    },
    { kind: 'heading', level: 2, id: 'tabs', text: 'Tabs' },
    {
      kind: 'tabs',
      group: 'language',
      label: 'Language',
      items: [
        [
          'TypeScript',
          'typescript',
          "const { id } = await receive(request, { secret });\nif (id === '') return; // never",
        ],
        ['Python', 'python', 'def handle(body: bytes) -> None:\n    """Handles one."""\n    print(len(body), True)'],
        ['Go', 'go', 'func handle(w http.ResponseWriter, r *http.Request) {\n\tw.WriteHeader(204)\n}'],
        ['Ruby', 'ruby', "def handle(body)\n  puts body.length if body != ''\nend"],
      ].map(([label = '', language = '', text = '']) => ({
        label,
        blocks: [{ kind: 'code' as const, language, text, title: `handler.${language.slice(0, 2)}` }],
      })),
    },
    {
      kind: 'tabs',
      group: 'language',
      label: 'Language of the other',
      items: ['TypeScript', 'Python'].map((label) => ({ label, blocks: [{ kind: 'prose', text: `In ${label}.` }] })),
    },
    { kind: 'heading', level: 3, id: 'table', text: 'Table' },
    {
      kind: 'table',
      head: ['Header', 'What it tells', 'Example'],
      rows: [
        { id: 'row-a', cells: ['`webhook-id`', 'Which delivery it is; the same when tried again', '`msg_2Z4fK0o1`'] },
        { cells: ['`webhook-signature`', 'The signatures', '`v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=`'] },
      ],
    },
    { kind: 'heading', level: 2, id: 'steps', text: 'Steps' },
    {
      kind: 'steps',
      items: [
        { title: 'Install the package', blocks: [{ kind: 'code', language: 'sh', text: 'npm install orders' }] },
        { title: 'Verify the `signature`', blocks: [{ kind: 'prose', text: 'Over the bytes as they came.' }] },
        { title: 'Answer 204', blocks: [{ kind: 'prose', text: 'Within fifteen seconds.' }] },
      ],
    },
    ...(['note', 'tip', 'warning'] as const).map((tone) => ({
      kind: 'callout' as const,
      tone,
      title: `A ${tone}`,
      blocks: [{ kind: 'prose' as const, text: 'What should not be missed, with `code` and [a link](page:index).' }],
    })),
    { kind: 'heading', level: 2, id: 'facts', text: 'Facts and cards' },
    {
      kind: 'facts',
      items: [
        { id: 'fact-guarantee', term: 'Guarantee', value: 'At least once' },
        { term: 'Order', value: 'None; compare `updated_at`' },
      ],
    },
    {
      kind: 'cards',
      items: [
        { title: 'Quick start', text: 'From nothing to a verified event.', page: 'index' },
        { title: 'All events', text: 'What is sent, and when. See `events`.', page: 'events/index' },
      ],
    },
    { kind: 'heading', level: 2, id: 'retries', text: 'Retries' },
    {
      kind: 'retry-schedule',
      delays: [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000],
      jitter: 0.2,
    },
    { kind: 'code', language: 'text', text: `${'a line that is wider than any phone '.repeat(8)}\nend` },
  ],
};

const aside: Page = {
  slug: 'events/order.updated',
  kind: 'event',
  title: 'v1.organization_of_the_customer.subscription_schedule.phase_transition.completed',
  titleIsCode: true,
  subtitle: 'An order was changed.',
  body: [
    { kind: 'prose', text: 'Sent whenever something in an order changes.' },
    { kind: 'heading', level: 2, id: 'when', text: 'When it is sent' },
    { kind: 'prose', text: 'At once.' },
  ],
  aside: [
    {
      kind: 'examples',
      items: [
        {
          title: 'The customer moved',
          summary: 'Only the `address` changed.',
          value: { id: 'ord_1', address: { city: 'Oslo' }, total: 12.5, open: true, note: null },
          changes: [
            { path: '/address/city', before: 'Bergen', after: 'Oslo' },
            { path: '/note', before: 'Ring twice, and wait until somebody comes to the door, please', after: null },
            { path: '/labels', after: ['a', 'b'] },
          ],
        },
        { title: 'Everything is there', value: { id: 'ord_2', wide: 'x'.repeat(200) } },
      ],
    },
  ],
};

const hostile: Page = {
  slug: 'hostile',
  kind: 'guide',
  title: hostileLine,
  subtitle: hostileLine,
  badges: [{ text: hostileLine, tone: 'neutral' }],
  body: [
    { kind: 'prose', text: HOSTILE },
    { kind: 'heading', level: 2, id: 'hostile-heading', text: hostileLine },
    { kind: 'code', language: 'json', text: HOSTILE, title: hostileLine },
    { kind: 'code', language: '"><script>', text: HOSTILE },
    {
      kind: 'tabs',
      group: hostileLine,
      label: hostileLine,
      items: [
        { label: hostileLine, blocks: [] },
        { label: 'b', blocks: [] },
      ],
    },
    { kind: 'table', head: [hostileLine], rows: [{ cells: [hostileLine] }] },
    { kind: 'steps', items: [{ title: hostileLine, blocks: [] }] },
    { kind: 'callout', tone: 'note', title: hostileLine, blocks: [{ kind: 'prose', text: HOSTILE }] },
    { kind: 'facts', items: [{ term: hostileLine, value: hostileLine }] },
    { kind: 'cards', items: [{ title: hostileLine, text: hostileLine, page: 'index' }] },
    {
      kind: 'event-list',
      groups: [
        {
          title: hostileLine,
          id: 'group-hostile',
          description: HOSTILE,
          events: [{ wireType: hostileLine, summary: hostileLine, page: 'index', deprecated: true }],
        },
      ],
    },
    {
      kind: 'examples',
      items: [
        {
          title: hostileLine,
          summary: HOSTILE,
          value: { [hostileLine]: HOSTILE },
          changes: [{ path: `/${hostileLine}`, before: HOSTILE, after: HOSTILE }],
        },
      ],
    },
  ],
};

/** A site of every kind of block, and of texts that nobody should trust. */
export const showcase: Site = {
  title: 'Orders',
  version: '1.4.0',
  description: 'What the shop tells its partners.',
  packageName: '@shop/webhooks',
  pages: [
    { slug: 'index', kind: 'overview', title: 'Orders', body: [{ kind: 'prose', text: 'Welcome.' }] },
    { slug: 'events/index', kind: 'events', title: 'Events', body: [] },
    aside,
    everything,
    hostile,
    {
      slug: '404',
      kind: 'not-found',
      title: 'Page not found',
      body: [{ kind: 'prose', text: '[Events](page:events/index)' }],
    },
  ],
  navigation: [
    {
      title: 'Start',
      items: [
        { label: 'Orders', page: 'index' },
        { label: 'Events', page: 'events/index' },
        { label: hostileLine, page: 'hostile' },
      ],
    },
    {
      title: 'Events',
      items: [
        { label: aside.title, page: aside.slug, code: true, deprecated: true },
        { label: 'Every kind of block', page: 'deep/everything' },
      ],
    },
  ],
};

const ACTIONS = ['created', 'updated', 'deleted', 'paid', 'shipped', 'returned'];
const names = Array.from({ length: 20 }, (_, group) => ACTIONS.map((action) => `v2.group${group}.${action}`));

/** A catalogue in which nobody finds anything by looking. */
export const largeShowcase: Site = {
  title: 'Many',
  version: '2.0.0',
  packageName: '@many/webhooks',
  pages: [
    { slug: 'index', kind: 'overview', title: 'Many', body: [] },
    {
      slug: 'events/index',
      kind: 'events',
      title: 'Events',
      body: [
        {
          kind: 'event-list',
          groups: names.map((group, index) => ({
            title: `Group ${index}`,
            id: `group-${index}`,
            events: group.map((wireType) => ({
              wireType,
              summary: `Something of group ${index}.`,
              page: `events/${wireType}`,
              deprecated: false,
            })),
          })),
        },
      ],
    },
    ...names.flat().map(
      (wireType): Page => ({
        slug: `events/${wireType}`,
        kind: 'event',
        title: wireType,
        titleIsCode: true,
        body: [],
      }),
    ),
  ],
  navigation: [
    { title: 'Start', items: [{ label: 'All', page: 'events/index' }] },
    { title: 'Events', items: names.flat().map((label) => ({ label, page: `events/${label}`, code: true })) },
  ],
};
