import { workloadsOf } from '../../../harness/check/workload';
import type { Fact } from '../../../harness/facts/facts';
import { planPlatform } from '../../../plan/plan';
import type { UpkeepJob } from '../../../plan/platform-plan';
import { parsePlatform } from '../../../spec/parse';

const dataset = (zone: string) =>
  `{ zone: ${zone}, volume: 1M rows/day of 500 bytes, retain: 1 year, columns: { at: timestamp }, written: { by: batch, every: 1 day } }`;

const PLATFORM = `
platform: duka
environment: prod
owner: data@duka.example
costCentre: DATA-01
budget: USD 900/month
horizon: 90 days
targets:
  aws: { account: "111111111111", region: af-south-1 }
lake:
  datasets:
    orders: ${dataset('curated')}
    clicks: ${dataset('raw')}
    refunds: ${dataset('curated')}
`;

function given(): (origin: string | undefined) => ReturnType<ReturnType<typeof workloadsOf>> {
  const parsed = parsePlatform({ path: 'platform.yaml', text: PLATFORM });
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const { aws } = planPlatform(parsed.spec).targets;
  if (aws === undefined) throw new Error('the test names no target');
  const workloadOf = workloadsOf(parsed.spec, aws);
  const fact: Fact = { kind: 'ObjectStore', address: 'a', readFrom: [], provider: 'aws', type: 'AWS::S3::Bucket' };
  return (origin) => workloadOf(origin === undefined ? fact : { ...fact, origin });
}

const workloadOf = given();
const held = (origin: string) => workloadOf(origin)?.datasets.map(({ name, prefix }) => [name, prefix]);

it("gives a zone's store every dataset of the zone, with its prefix, and no other", () => {
  expect(held('lake.zones.curated')).toEqual([
    ['orders', 'orders/'],
    ['refunds', 'refunds/'],
  ]);
  expect(held('lake.zones.raw')).toEqual([['clicks', 'clicks/']]);
});

it('gives a table its own dataset as the platform file states it, and how far ahead to look', () => {
  expect(workloadOf('lake.datasets.refunds')).toMatchObject({
    datasets: [{ name: 'refunds', rawBytesPerDay: 500e6, retainDays: 365 }],
    horizonDays: 90,
  });
});

it('knows that the foundation holds none of it', () => {
  expect(workloadOf('foundation')?.datasets).toEqual([]);
  expect(workloadOf('foundation.logArchive')?.datasets).toEqual([]);
});

it.each([
  ['Ramani did not write', undefined],
  ['a dataset asked for that is there no more', 'lake.datasets.couriers'],
  ['something else asked for', 'foundations.x'],
])('knows nothing of what %s', (_, origin) => {
  expect(workloadOf(origin)).toBeUndefined();
});

it('gives a planned job its runs, by the name that its construct gives it, and no other job any', () => {
  const parsed = parsePlatform({ path: 'platform.yaml', text: PLATFORM });
  if ('problems' in parsed) throw new Error('the test states a wrong platform');
  const { aws } = planPlatform(parsed.spec).targets;
  const [curated] = aws?.lake.zones.filter(({ zone }) => zone === 'curated') ?? [];
  if (aws === undefined || curated === undefined) throw new Error('the test plans no zone');
  const compact: UpkeepJob = {
    name: 'compact-6h',
    task: 'compact',
    everyHours: 6,
    datasets: ['orders'],
    workers: 2,
    minutes: 4,
    timeoutMinutes: 60,
  };
  const zones = [{ ...curated, jobs: [{ value: compact, because: 'the test says so', inputs: {} }] }];
  const of = workloadsOf(parsed.spec, { ...aws, lake: { ...aws.lake, zones } });
  const base = { address: 'a', readFrom: [], provider: 'aws', type: 'AWS::Glue::Job', origin: curated.origin } as const;
  const runsOf = (fact: Fact) => of(fact)?.runs;

  expect(runsOf({ ...base, kind: 'BatchJob', name: 'duka-prod-curated-compact-6h' })).toEqual({
    perMonth: expect.closeTo((4 * 365) / 12, 6),
    minutes: 4,
  });
  expect(runsOf({ ...base, kind: 'BatchJob', name: 'somebody-else' })).toBeUndefined();
  expect(runsOf({ ...base, kind: 'ObjectStore', name: 'duka-prod-curated-compact-6h' })).toBeUndefined();
});
