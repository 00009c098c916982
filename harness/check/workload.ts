import { DAYS_A_MONTH } from '../../plan/forecast';
import { jobName } from '../../plan/names';
import type { TargetPlan } from '../../plan/platform-plan';
import type { HeldDataset, Runs, Workload } from '../../policies/define';
import type { PlatformSpec } from '../../spec/platform';
import type { Fact } from '../facts/facts';

function heldDatasets(spec: PlatformSpec, plan: TargetPlan): readonly HeldDataset[] {
  const planned = plan.lake.zones.flatMap(({ datasets }) => datasets);
  const plans = new Map(planned.map((one) => [one.name, one]));
  return spec.lake.datasets.flatMap((dataset): readonly HeldDataset[] => {
    const held = plans.get(dataset.name);
    if (held === undefined) return [];
    const { prefix, storedBytesPerDay } = held;
    return [
      { ...dataset, prefix: prefix.value, bytesPerDay: storedBytesPerDay.value, rawBytesPerDay: dataset.bytesPerDay },
    ];
  });
}

/** By name, as its construct calls it. */
function plannedRuns(plan: TargetPlan): ReadonlyMap<string, Runs> {
  return new Map(
    plan.lake.zones.flatMap(({ zone, jobs }) =>
      jobs.map(({ value: { name, everyHours, minutes } }): [string, Runs] => [
        jobName(plan, zone, name),
        { perMonth: (DAYS_A_MONTH * 24) / everyHours, minutes },
      ]),
    ),
  );
}

/** What everything stands on, and what a capability needs beside its datasets, such as a store of query results. */
function holdsNoDataset(origin: string): boolean {
  return origin === 'lake' || origin === 'foundation' || origin.startsWith('foundation.');
}

/**
 * What the platform file says of the data behind a fact, found through its origin: a table holds its dataset, a zone's
 * store all datasets of the zone, a part of the foundation none; a job has its runs too, by its name. Nothing is known of what Ramani did not write, nor of
 * what another state of the platform file asked for.
 */
export function workloadsOf(spec: PlatformSpec, plan: TargetPlan): (fact: Fact) => Workload | undefined {
  const { horizonDays } = spec;
  const held = heldDatasets(spec, plan);
  const byOrigin = new Map<string, readonly HeldDataset[]>([
    ...held.map((dataset): [string, readonly HeldDataset[]] => [`lake.datasets.${dataset.name}`, [dataset]]),
    ...plan.lake.zones.map((zone): [string, readonly HeldDataset[]] => [
      zone.origin,
      held.filter((dataset) => dataset.zone === zone.zone),
    ]),
  ]);
  const runsByName = plannedRuns(plan);
  return (fact) => {
    const { origin = '' } = fact;
    const datasets = holdsNoDataset(origin) ? [] : byOrigin.get(origin);
    const runs = fact.kind === 'BatchJob' && typeof fact.name === 'string' ? runsByName.get(fact.name) : undefined;
    return datasets === undefined ? undefined : { datasets, horizonDays, ...(runs === undefined ? {} : { runs }) };
  };
}
