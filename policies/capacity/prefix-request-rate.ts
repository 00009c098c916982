import { filesADay, reachDays } from '../../plan/lake/stay';
import { number } from '../../plan/words';
import { type LimitId, limit } from '../../reference/limits';
import { type CloudProvider, isCloudProvider } from '../../reference/row';
import { definePolicy, type HeldDataset } from '../define';
import { property, tablesIn } from '../tables';

const SECONDS_A_DAY = 86_400;

/** What S3 answers a prefix, and the others a store before they have spread its names. */
const LIMITS: Readonly<Record<CloudProvider, { readonly gets: LimitId; readonly puts: LimitId }>> = {
  aws: { gets: 's3-get-rate', puts: 's3-put-rate' },
  gcp: { gets: 'gcs-read-rate', puts: 'gcs-write-rate' },
  azure: { gets: 'blob-requests', puts: 'blob-requests' },
};

/** At least one request a file, on the average of a day. */
function rateOf(datasets: readonly HeldDataset[], day: number): Readonly<Record<'gets' | 'puts', number>> {
  const rates = datasets.map((dataset) => {
    const puts = filesADay(dataset, day);
    const opened = dataset.reads.reduce(
      (sum, read) => sum + read.perDay * puts * reachDays(read, dataset.retainDays, 1),
      0,
    );
    return { gets: opened / SECONDS_A_DAY, puts: puts / SECONDS_A_DAY };
  });
  const sum = (kind: 'gets' | 'puts') => rates.reduce((so, rate) => so + rate[kind], 0);
  return { gets: sum('gets'), puts: sum('puts') };
}

export const prefixRequestRate = definePolicy({
  id: 'capacity/prefix-request-rate',
  summary: 'Queries and commits ask no prefix for more requests a second than it answers.',
  why: 'Above the rate of a prefix, object storage answers 503 Slow Down until it has spread the names: queries get slow or fail just when most people ask.',
  fix: 'Write fewer, larger files (commit less often, compact), spread datasets over prefixes, or set write.object-storage.enabled on an Iceberg table.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.2', 'L1.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html', asOf: '2023-06' },
    { url: 'https://docs.cloud.google.com/storage/docs/request-rate', asOf: null },
    { url: 'https://iceberg.apache.org/docs/latest/configuration/', asOf: '2026-08-21' },
  ],
  on: 'ObjectStore',
  options: {
    share: {
      default: 1,
      unit: 'of the limit',
      description: "The share of the provider's rate that the average of a day may take; peaks come on top.",
    },
  },
  messages: { above: '{{datasets}} come to more {{what}} a second under one prefix than it answers' },
  check: (store, { workload, options, all, each, report }) => {
    const { provider } = store;
    if (workload === undefined || !isCloudProvider(provider)) return;
    const spread = tablesIn(store, all('ObjectStore'), all('LakeTable'))
      .filter(({ table }) => property(table, 'write.object-storage.enabled') === 'true')
      .map(({ prefix }) => prefix);
    const dense = workload.datasets.filter(({ prefix }) => !spread.includes(prefix));
    const placeOf = ({ prefix }: HeldDataset) => (provider === 'aws' ? prefix : '');
    each([...new Set(dense.map(placeOf))], (place) => {
      const datasets = dense.filter((dataset) => placeOf(dataset) === place);
      const rate = rateOf(datasets, workload.horizonDays);
      for (const what of ['gets', 'puts'] as const) {
        const most = limit(LIMITS[provider][what]).value * options.share;
        if (rate[what] <= most) continue;
        report({
          messageId: 'above',
          data: { datasets: datasets.map(({ name }) => name).join(', '), what: what === 'gets' ? 'reads' : 'writes' },
          actual: `${number(rate[what])} a second on average`,
          expected: `at most ${number(most)} a second`,
        });
      }
    });
  },
});
