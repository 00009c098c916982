import fc from 'fast-check';
import { decisionsOf } from '../../plan/decision';
import { planPlatform } from '../../plan/plan';
import codecs from '../../reference/codecs.json';
import formats from '../../reference/formats.json';
import limits from '../../reference/limits.json';
import nameRules from '../../reference/name-rules.json';
import prices from '../../reference/prices.json';
import residency from '../../reference/residency.json';
import classes from '../../reference/storage-classes.json';
import { example, GOOD, specOf } from '../spec/platform-text';
import { datasets } from './datasets';

const ROWS = new Set(
  [
    limits,
    nameRules,
    prices,
    classes,
    codecs.rows,
    formats.formats,
    formats.evolution,
    residency.inCountryPurposes,
  ].flatMap((file) => Object.keys(file)),
);

/** Paths of decisions that a reviewer could not follow. */
function unfounded(plan: unknown): readonly string[] {
  return decisionsOf(plan)
    .filter(
      ({ decision: { because, inputs, source = [] } }) =>
        because.trim() === '' || Object.keys(inputs).length === 0 || !source.every((id) => ROWS.has(id)),
    )
    .map(({ path }) => path);
}

test('every decision about a whole shop says why, from what, and by which rows', () => {
  const plan = planPlatform(specOf(example('duka/platform.yaml')));

  expect(decisionsOf(plan).length).toBeGreaterThan(300);
  expect(unfounded(plan)).toEqual([]);
});

test('so does every decision about any dataset, and it is the same when asked again', () => {
  const spec = specOf(
    GOOD.replace(
      '  aws:',
      `  gcp: { project: soko-data, region: africa-south1 }
  azure:
    subscription: 00000000-0000-0000-0000-00000000d0ca
    tenant: 00000000-0000-0000-0000-00000000d0ce
    region: southafricanorth
  aws:`,
    ),
  );
  fc.assert(
    fc.property(datasets, (dataset) => {
      const of = { ...spec, lake: { ...spec.lake, datasets: [dataset] } };
      const plan = planPlatform(of);
      expect(unfounded(plan)).toEqual([]);
      expect(planPlatform(structuredClone(of))).toEqual(plan);
    }),
  );
});

test('only zones that hold something are built, as secret as the most secret of their datasets', () => {
  const { targets } = planPlatform(specOf(example('duka/platform.yaml')));

  const zones = targets.gcp?.lake.zones.map(({ zone, sensitivity }) => [zone, sensitivity]);
  expect(zones).toEqual([
    ['landing', 'personal'],
    ['raw', 'sensitive'],
    ['curated', 'personal'],
    ['serving', 'personal'],
  ]);
  expect(planPlatform(specOf(GOOD)).targets.aws?.lake.zones.map(({ zone }) => zone)).toEqual(['curated']);
});

test('only what is called production is protected from deletion', () => {
  const protectedIn = (environment: string) =>
    planPlatform({ ...specOf(GOOD), environment }).targets.aws?.protect.value;

  expect(protectedIn('prod')).toBe(true);
  expect(protectedIn('dev')).toBe(false);
});

test('a time column stays in the files beside its folder; a column that is a folder leaves them', () => {
  const [orders] = planPlatform(specOf(GOOD)).targets.aws?.lake.zones[0]?.datasets ?? [];

  expect(orders?.partition.value.map(({ name }) => name)).toEqual(['sold_at_day', 'county']);
  expect(orders?.columns.map(({ name }) => name)).toEqual(['sale_id', 'sold_at']);
});

test.each<[readBy: string, projected: boolean]>([
  ['readBy: [athena]', true],
  ['readBy: [athena, spark]', false],
  ['growth: 0 %/month', false],
])('partitions are computed only for Athena alone: %s', (key, projected) => {
  const text = GOOD.replace('      zone: curated\n', `      zone: curated\n      ${key}\n`);
  const dataset = planPlatform(specOf(text)).targets.aws?.lake.zones[0]?.datasets[0];

  expect(dataset?.partitionsProjected.value).toBe(projected);
});
