import type { TargetPlan } from '../../plan/platform-plan';
import type { HeldDataset, Workload } from '../../policies/define';
import type { PlatformSpec } from '../../spec/platform';
import type { Fact } from '../facts/facts';

/**
 * What the platform file says of the data behind a fact, found through its origin: a table holds its dataset, a zone's
 * store all datasets of the zone, a part of the foundation none. Nothing is known of what Ramani did not write.
 */
export function workloadsOf(spec: PlatformSpec, plan: TargetPlan): (fact: Fact) => Workload | undefined {
  const { horizonDays } = spec;
  const held = plan.lake.zones.flatMap((zone) =>
    zone.datasets.flatMap(({ name, prefix }): readonly HeldDataset[] => {
      const dataset = spec.lake.datasets.find((one) => one.name === name);
      return dataset === undefined ? [] : [{ ...dataset, prefix: prefix.value }];
    }),
  );
  const byOrigin = new Map<string, readonly HeldDataset[]>([
    ...held.map((dataset): [string, readonly HeldDataset[]] => [`lake.datasets.${dataset.name}`, [dataset]]),
    ...plan.lake.zones.map((zone): [string, readonly HeldDataset[]] => [
      zone.origin,
      held.filter((dataset) => dataset.zone === zone.zone),
    ]),
  ]);
  return ({ origin }) => (origin === undefined ? undefined : { datasets: byOrigin.get(origin) ?? [], horizonDays });
}
