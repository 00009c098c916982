import fc from 'fast-check';
import { planPlatform } from '../../../plan/plan';
import type { UpkeepJob, ZonePlan } from '../../../plan/platform-plan';
import { loadPlatform } from '../../../spec/load';
import type { PlatformSpec, Target } from '../../../spec/platform';

function duka(): PlatformSpec {
  const loaded = loadPlatform('examples/duka');
  if ('problems' in loaded) throw new Error('the example has mistakes');
  return loaded.spec;
}

const SPEC = duka();
const STORE = { endpoint: 'https://s3.example.co.ke', bucket: 'duka-kenya', secret: 'duka-kenya-store' };

function zonesOf(spec: PlatformSpec, target: Target): readonly ZonePlan[] {
  return planPlatform(spec).targets[target]?.lake.zones ?? [];
}

function jobsOf(spec: PlatformSpec, target: Target): readonly (UpkeepJob & { readonly zone: string })[] {
  return zonesOf(spec, target).flatMap(({ zone, jobs }) => jobs.map(({ value }) => ({ zone, ...value })));
}

test.each(['aws', 'gcp', 'azure'] as const)(
  'on %s, each table that a Spark job keeps is in one job of its hours',
  (target) => {
    const compactions = jobsOf(SPEC, target).filter(({ task }) => task === 'compact');
    const planned = zonesOf(SPEC, target).flatMap(({ datasets }) => datasets);
    const kept = planned.flatMap(({ name, upkeep }) =>
      upkeep.value?.by === 'spark-job' ? [[name, upkeep.value.compactEveryHours]] : [],
    );

    expect(kept.length).toBeGreaterThan(0);
    expect(
      compactions.flatMap(({ datasets, everyHours }) => datasets.map((name) => [name, everyHours])).toSorted(),
    ).toEqual(kept.toSorted());
  },
);

test('rows past their time are deleted from open formats alone: lifecycle rules end plain folders', () => {
  const expiring = (target: Target) =>
    jobsOf(SPEC, target).flatMap(({ task, datasets }) => (task === 'expire' ? datasets : []));

  expect(expiring('gcp')).toEqual([]);
  expect(expiring('aws')).toContain('orders');
  expect(expiring('aws')).not.toContain('order_items');
});

test('persons are erased once a week, from every table that would hold them for longer', () => {
  const erasing = jobsOf(SPEC, 'aws').filter(({ task }) => task === 'erase');

  expect(erasing.map(({ zone, everyHours }) => [zone, everyHours])).toEqual([
    ['raw', 168],
    ['curated', 168],
    ['serving', 168],
  ]);
  expect(erasing.flatMap(({ datasets }) => datasets)).toContain('orders');
  expect(erasing.flatMap(({ datasets }) => datasets)).not.toContain('clicks_landing');
});

test('a purpose of regulation 26 is exported daily, once there is a store in Kenya to export to', () => {
  const [first, ...others] = SPEC.lake.datasets;
  if (first === undefined) throw new Error('the example has no dataset');
  const datasets = [{ ...first, purpose: 'health-care' }, ...others];
  const exporting = (lake: PlatformSpec['lake']) =>
    jobsOf({ ...SPEC, lake }, 'aws').filter(({ task }) => task === 'export');

  expect(exporting({ ...SPEC.lake, datasets })).toEqual([]);
  expect(exporting({ ...SPEC.lake, datasets, inCountryStore: STORE })).toMatchObject([
    { zone: first.zone, datasets: [first.name], everyHours: 24 },
  ]);
});

test('no run meets the next, and each may take longer than forecast', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (factor) => {
      const datasets = SPEC.lake.datasets.map((one) => ({ ...one, bytesPerDay: one.bytesPerDay * factor }));
      for (const { everyHours, minutes, timeoutMinutes, workers } of jobsOf(
        { ...SPEC, lake: { ...SPEC.lake, datasets } },
        'aws',
      )) {
        expect(timeoutMinutes).toBeLessThanOrEqual(everyHours * 60);
        expect(workers).toBeGreaterThanOrEqual(2);
        if (minutes < everyHours * 15) expect(timeoutMinutes).toBeGreaterThan(minutes);
      }
    }),
    { numRuns: 20 },
  );
});
