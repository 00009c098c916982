import type { TargetPlan } from '../../plan/platform-plan';
import type { HeldDataset, Workload } from '../../policies/define';
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

/** What everything stands on, and what a capability needs beside its datasets, such as a store of query results. */
function holdsNoDataset(origin: string): boolean {
  return origin === 'lake' || origin === 'foundation' || origin.startsWith('foundation.');
}

/**
 * What the platform file says of the data behind a fact, found through its origin: a table holds its dataset, a zone's
 * store all datasets of the zone, a part of the foundation none. Nothing is known of what Ramani did not write, nor of
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
  return ({ origin = '' }) => {
    const datasets = holdsNoDataset(origin) ? [] : byOrigin.get(origin);
    return datasets === undefined ? undefined : { datasets, horizonDays };
  };
}
