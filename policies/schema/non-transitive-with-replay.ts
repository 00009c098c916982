import { definePolicy } from '../define';

export const nonTransitiveWithReplay = definePolicy({
  id: 'schema/non-transitive-with-replay',
  summary: 'A schema fits all that may be read again.',
  why: 'BACKWARD compares with the version before only: a field that is taken away and comes back as another type passes twice, and what was written first can no longer be read.',
  fix: 'Use the transitive mode: BACKWARD_ALL in AWS Glue, BACKWARD_TRANSITIVE elsewhere.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.6'],
  sources: [
    { url: 'https://docs.streamnative.io/kafka/governance/sr/fundamentals/schema-evolution', asOf: null },
    { url: 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html', asOf: '2023-06' },
  ],
  on: 'SchemaSubject',
  options: {
    days: { default: 7, unit: 'days', description: 'Data that is read again within so long is taken for one version.' },
  },
  messages: {
    last: 'only the version before is compared, and older data is read again',
  },
  check: (subject, { options, need, stated, report }) => {
    const mode = need(subject.compatibility, 'the compatibility');
    if (mode === undefined || !['BACKWARD', 'FORWARD', 'FULL'].includes(mode)) return;
    // Only what is read again for longer than one version lives meets an old one.
    if (stated('retention') <= options.days) return;
    report({ messageId: 'last', actual: mode, expected: `${mode}_TRANSITIVE (in AWS Glue ${mode}_ALL)` });
  },
});
