import type { Message } from '../../contract/model.js';
import { stringLiteral as text } from '../../emitters/quote/javascript.js';
import { code as codeOf } from '../../emitters/quote/markdown.js';
import type { Block, Page } from '../model.js';
import { code, h2, prose, section } from './blocks.js';
import type { PageContext } from './context.js';
import { continuousIntegration, testRunners } from './testing-ci.js';
import { commandLine, endpointTest } from './testing-commands.js';

/** How to test an endpoint without waiting for a real event. */
export function testingPages(context: PageContext): Page[] {
  const [message] = context.contract.messages.filter(({ payload }) => payload !== undefined);
  if (!context.outputs.mocks || !message) return [];
  return [
    {
      slug: 'testing',
      kind: 'reference',
      title: 'Testing',
      subtitle: 'Made-up events, signed deliveries, and every way to be wrong',
      body: [
        ...prose(
          'Everything here is made from the contract, needs no network, and is the same for the same seed. The [playground](page:playground) does the same in the browser.',
        ),
        ...section(h2('Mocks', 'mocks'), mocks(context, message)),
        ...section(h2('Signed deliveries', 'deliveries'), deliveries(context, message)),
        ...section(h2('The life of a resource', 'scenarios'), scenarios(context)),
        ...section(h2('Everything that can be wrong', 'invalid'), invalid(context, message)),
        ...section(h2('Events that you do not know yet', 'unknown'), unknown(context)),
        ...section(h2('Properties', 'properties'), properties(context, message)),
        ...section(h2('The command line', 'command-line'), commandLine(context, message)),
        ...section(h2('Your endpoint', 'endpoint'), endpointTest(context)),
        ...section(h2('In CI', 'ci'), continuousIntegration(context)),
        ...section(h2('In your test runner', 'runners'), testRunners(context)),
      ],
    },
  ];
}

function mocks({ packageName }: PageContext, { wireType }: Message): Block[] {
  return [
    ...prose(
      'A mock is a valid event with realistic values. Override what the test is about; the rest stays consistent.',
    ),
    code(
      'typescript',
      [
        `import { mock } from ${text(`${packageName}/mocks`)};`,
        '',
        `const event = mock(${text(wireType)}, { seed: 1 });`,
        'console.log(event);',
      ].join('\n'),
    ),
  ];
}

function deliveries({ contract, packageName }: PageContext, { wireType }: Message): Block[] {
  const isSigned = contract.signatures.length > 0;
  return [
    ...prose(
      isSigned
        ? 'A delivery has the raw body and headers with a real signature, so that your whole endpoint is tested and nothing has to be switched off.'
        : 'A delivery has the raw body and the headers.',
    ),
    code(
      'typescript',
      [
        `import { mockDelivery${isSigned ? ', mockSecret' : ''} } from ${text(`${packageName}/mocks`)};`,
        '',
        ...(isSigned ? ['const secret = mockSecret();'] : []),
        `const delivery = await mockDelivery(${text(wireType)}${isSigned ? ', { secret }' : ''});`,
        "const request = new Request('http://localhost/webhooks', { method: 'POST', ...delivery });",
        'console.log(request.headers);',
      ].join('\n'),
    ),
    ...(isSigned
      ? prose(
          'Test the refusals too: another secret, one byte of the body changed, a header less, `now` ten minutes ago.',
        )
      : []),
  ];
}

function scenarios({ contract, packageName }: PageContext): Block[] {
  const resource = contract.resources.find(({ messages }) => messages.length > 1);
  if (!resource) return [];
  const isSigned = contract.signatures.length > 0;
  return [
    ...prose(
      'A scenario is one resource from its creation to its end: each event has the state that the one before left. Mix and repeat the deliveries, and your store must end the same.',
    ),
    code(
      'typescript',
      [
        `import { mockScenarioDeliveries${isSigned ? ', mockSecret' : ''}, shuffleDeliveries } from ${text(`${packageName}/mocks`)};`,
        '',
        `const inOrder = await mockScenarioDeliveries(${text(resource.name)}${isSigned ? ', { secret: mockSecret() }' : ''});`,
        'for (const delivery of shuffleDeliveries(inOrder, { seed: 1 })) {',
        '  console.log(delivery.event);',
        '}',
      ].join('\n'),
    ),
  ];
}

function invalid({ packageName }: PageContext, { wireType }: Message): Block[] {
  return [
    ...prose(
      `${codeOf('invalid')} breaks an event in every way in which the contract can be broken, one at a time, each with the error that the validator gives.`,
    ),
    code(
      'typescript',
      [
        `import { invalid } from ${text(`${packageName}/mocks`)};`,
        '',
        `for (const { name, value, path, keyword } of invalid(${text(wireType)})) {`,
        '  console.log(name, path, keyword, value);',
        '}',
      ].join('\n'),
    ),
  ];
}

function unknown({ packageName }: PageContext): Block[] {
  return [
    ...prose('A later version of the contract brings new types and new properties. Your endpoint should survive both.'),
    code(
      'typescript',
      [
        `import { mockUnknownEvent } from ${text(`${packageName}/mocks`)};`,
        '',
        'console.log(mockUnknownEvent({ seed: 1 }));',
      ].join('\n'),
    ),
  ];
}

function properties({ packageName, outputs }: PageContext, { wireType }: Message): Block[] {
  if (!outputs.arbitraries) return [];
  return [
    ...prose(
      'For property-based tests with `fast-check`: every event that the contract allows, however odd, and shrinking.',
    ),
    code(
      'typescript',
      [
        "import fc from 'fast-check';",
        `import { validateEvent } from ${text(packageName)};`,
        `import { arbitraryOf } from ${text(`${packageName}/arbitraries`)};`,
        '',
        `fc.assert(fc.property(arbitraryOf(${text(wireType)}), (event) => validateEvent(event).ok));`,
      ].join('\n'),
    ),
  ];
}
