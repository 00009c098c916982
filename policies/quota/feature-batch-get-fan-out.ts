import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const featureBatchGetFanOut = definePolicy({
  id: 'quota/feature-batch-get-fan-out',
  summary: 'One prediction reads its features in one call.',
  why: 'A call takes 100 records, and an account makes so many calls a second: a thousand candidates a request are ten calls, of which the slowest decides.',
  fix: 'Narrow the candidates first, read batches of 100 side by side, or keep the busiest entities in the memory of the service.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' }],
  on: 'FeatureGroup',
  options: {},
  messages: { calls: 'one request needs {{calls}} calls' },
  check: ({ service, online }, { need, stated, report }) => {
    if (service !== 'sagemaker' || need(online, 'whether it is served') !== true) return;
    const [records, most] = [stated('recordsPerRequest'), limit('feature-batch-records').value];
    if (records <= most) return;
    report({
      messageId: 'calls',
      data: { calls: Math.ceil(records / most) },
      actual: `${number(records)} records`,
      expected: `at most ${number(most)} records`,
    });
  },
});
