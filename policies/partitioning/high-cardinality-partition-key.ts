import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { askFor, distinctOf } from '../partitions';

/** People, devices and events: there is no end to them, so there is none to their ids. */
const IDENTIFIED =
  'user customer client account member subscriber person patient session visitor device order transaction txn payment invoice event message request trace national'.split(
    ' ',
  );
const IDENTITIES = 'msisdn imei imsi phone phone_number email ip_address uuid guid'.split(' ');

/** customerId, Customer-ID and customer_id are one word. */
function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

function endsIn(name: string, words: readonly string[]): boolean {
  return words.some((word) => `_${snake(name)}`.endsWith(`_${word}`));
}

export const highCardinalityPartitionKey = definePolicy({
  id: 'partitioning/high-cardinality-partition-key',
  summary: 'No table is partitioned by a column that has a value for each person, device or event.',
  why: 'Partitions multiply with every new value while each holds almost nothing: a customer id makes as many folders of tiny files as there are customers.',
  fix: 'Partition by date; bucket, cluster or sort by the id instead.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.delta.io/best-practices/', asOf: '2026-08-22' }],
  on: 'LakeTable',
  options: {
    fewerThan: {
      default: limit('delta-partition-cardinality').value,
      unit: 'distinct values',
      description: 'From how many values on a column makes a bad partition key.',
    },
    identities: {
      default: [...IDENTIFIED.map((thing) => `${thing}_id`), ...IDENTITIES],
      description: 'Endings of column names that say so, where no number of values is stated.',
    },
    doubtful: {
      default: ['id', 'key', 'hash', 'number', 'no'],
      description: 'Endings of column names that may say so.',
    },
  },
  messages: {
    'too-many-values': 'the partition key {{key}} has too many values',
    'one-each': 'the partition key {{key}} has, by its name, a value for each person, device or event',
  },
  check: (table, { workload, options, need, each, report, cannotTell }) => {
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    const datasets = workload?.datasets ?? [];
    const plain = keys.filter(({ grain, bucketed }) => grain === undefined && bucketed !== true);
    each(plain, (key) => {
      const stated = [undefined, ...datasets].flatMap((dataset) => distinctOf(key, dataset) ?? []);
      const values = Math.max(...stated);
      const expected = `fewer than ${number(options.fewerThan)} values`;
      if (stated.length > 0) {
        if (values >= options.fewerThan)
          report({
            messageId: 'too-many-values',
            data: { key: key.name },
            actual: `${number(values)} values`,
            expected,
          });
      } else if (endsIn(key.name, options.identities))
        report({ messageId: 'one-each', data: { key: key.name }, actual: `partitioned by ${key.name}`, expected });
      else if (endsIn(key.name, options.doubtful)) cannotTell(askFor([key.name]));
    });
  },
});
