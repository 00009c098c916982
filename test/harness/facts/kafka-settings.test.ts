import fc from 'fast-check';
import { parsedProperties, topicRetentionHours } from '../../../harness/facts/kafka-settings';

const NAME = fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8}){1,3}$/);
const VALUE = fc.stringMatching(/^[a-z0-9]{1,8}(,[a-z0-9]{1,8})?$/);

function written(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}

it('reads the same settings in the clear and in base64, comments and blank lines aside', () => {
  fc.assert(
    fc.property(fc.dictionary(NAME, VALUE, { minKeys: 1, noNullPrototype: true }), (settings) => {
      const text = `# brokers\n\n${written(settings)}`;

      expect(parsedProperties(text)).toEqual(settings);
      expect(parsedProperties(Buffer.from(text).toString('base64'))).toEqual(settings);
    }),
  );
});

it.each([
  [{ 'retention.ms': '3600000' }, 1],
  [{ 'retention.ms': '-1' }, Number.POSITIVE_INFINITY],
  [{}, undefined],
  [{ 'retention.ms': 'soon' }, { unknown: 'retention.ms is "soon"' }],
])('%j is kept for %p hours', (settings, hours) => {
  expect(topicRetentionHours(settings)).toEqual(hours);
});
