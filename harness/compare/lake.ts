import type { LakePlan, TargetPlan } from '../../plan/platform-plan';
import { type LimitId, type LimitRow, limit } from '../../reference/limits';
import { classesOf, STORAGE_TIERS, type StorageClass, storageClass } from '../../reference/storage-classes';
import type { Target } from '../../spec/platform';
import type { CostItem, Estimate, Result, Unpriced } from '../report/result';

/** What a month costs, by what is paid for: the same words on every target. */
export interface Group {
  readonly what: string;
  /** US dollars a month. */
  readonly expected: number;
}

/** One target, for the same workload as the others. */
export interface Compared {
  readonly target: Target;
  readonly region: string;
  readonly estimate: Pick<Estimate, 'low' | 'expected' | 'high' | 'unpriced'>;
  readonly groups: readonly Group[];
  readonly notPriced: readonly string[];
  /** What the plan uses there, by feature. */
  readonly uses: Readonly<Record<string, string>>;
  readonly limits: readonly (Pick<LimitRow, 'limit' | 'value' | 'unit' | 'scope'> & { readonly id: LimitId })[];
  readonly classes: readonly Pick<StorageClass, 'class' | 'tier' | 'minimumDays' | 'readableAtOnce'>[];
}

/** In the order in which they are shown. */
export const GROUP_NAMES: readonly string[] = [
  ...STORAGE_TIERS.map((tier) => `storage, ${tier}`),
  'monitoring of storage',
  'writes and moves',
  'reads',
  'reading back from colder classes',
  'query scans',
  'catalogue',
  'upkeep jobs',
  'keys',
  'other',
];

/** A class's own name becomes its tier, so that targets can be held side by side. */
const GROUPS: readonly (readonly [RegExp, (tier: string) => string])[] = [
  [/^(.+) storage$/, (tier) => `storage, ${tier}`],
  [/^monitoring in (.+)$/, () => 'monitoring of storage'],
  [/^(?:moves|writes) into (.+)$/, () => 'writes and moves'],
  [/^reads of (.+)$/, () => 'reads'],
  [/^reading back from (.+)$/, () => 'reading back from colder classes'],
  [/^query scans$/, () => 'query scans'],
  [/^catalogue objects$/, () => 'catalogue'],
  [/job runs$/, () => 'upkeep jobs'],
  [/key/, () => 'keys'],
];

const LIMITS: Readonly<Record<Target, readonly LimitId[]>> = {
  aws: ['s3-put-rate', 's3-get-rate', 'athena-partitions-slow', 'athena-query-timeout'],
  gcp: ['gcs-write-rate', 'gcs-read-rate', 'gcs-ramp', 'bq-partitions', 'bq-partitions-per-job'],
  azure: ['blob-requests', 'blob-ingress-other', 'blob-egress', 'blob-capacity'],
};

const QUERY_ENGINES: Readonly<Record<Target, string>> = {
  aws: 'Athena over Glue tables',
  gcp: 'BigQuery over external tables',
  azure: 'Databricks over Unity Catalog',
};

function groupOf(target: Target, { what }: CostItem): string {
  for (const [form, words] of GROUPS) {
    const match = form.exec(what);
    if (match !== null) return words(storageClass(target, match[1] ?? '')?.tier ?? 'other');
  }
  return 'other';
}

function groupsOf(target: Target, items: readonly CostItem[]): readonly Group[] {
  const sums = new Map<string, number>();
  for (const item of items) {
    const what = groupOf(target, item);
    sums.set(what, (sums.get(what) ?? 0) + item.expected);
  }
  return [...sums].map(([what, expected]) => ({ what, expected }));
}

/** `parquet 19, orc 1`: most used first. */
function counted(values: readonly string[]): string {
  const counts = [...new Set(values)].map((value) => ({ value, count: values.filter((one) => one === value).length }));
  return counts
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .map(({ value, count }) => `${value} ${count}`)
    .join(', ');
}

function usesOf(target: Target, { zones, scanLimitBytes }: LakePlan): Readonly<Record<string, string>> {
  const datasets = zones.flatMap((zone) => zone.datasets);
  const limited = scanLimitBytes.value;
  return {
    'query engine': QUERY_ENGINES[target],
    'table format': counted(datasets.map(({ tableFormat }) => tableFormat.value)),
    'file format': counted(datasets.map(({ format }) => format.value)),
    codec: counted(datasets.map(({ codec }) => codec.value.name)),
    upkeep: counted(datasets.map(({ upkeep }) => upkeep.value?.by ?? 'none')),
    'old versions': counted(zones.map(({ oldVersionsDays }) => `${oldVersionsDays.value} days`)),
    'scan limit': limited === null ? 'none' : `${limited / 1e9} GB`,
    'copy elsewhere': counted(zones.map(({ copy }) => copy.value?.region ?? 'none')),
  };
}

function notPriced(unpriced: readonly Unpriced[]): readonly string[] {
  return [...new Set(unpriced.map(({ what, why }) => `${what}: ${why}`))].sort();
}

/** The same workload on each target of a platform; a target without an estimate is left out. */
export function compareLake(plans: readonly TargetPlan[], costs: Result['costs']): readonly Compared[] {
  return plans.flatMap(({ target, region, lake }) => {
    const estimate = costs.find(({ input }) => input === target)?.estimate;
    if (estimate === undefined) return [];
    const { low, expected, high, items, unpriced } = estimate;
    return [
      {
        target,
        region,
        estimate: { low, expected, high, unpriced },
        groups: groupsOf(target, items),
        notPriced: notPriced(unpriced),
        uses: usesOf(target, lake),
        limits: LIMITS[target].map((id) => {
          const { limit: what, value, unit, scope } = limit(id);
          return { id, limit: what, value, unit, scope };
        }),
        classes: classesOf(target).map((one) => ({
          class: one.class,
          tier: one.tier,
          minimumDays: one.minimumDays,
          readableAtOnce: one.readableAtOnce,
        })),
      },
    ];
  });
}
