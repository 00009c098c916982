import { stringify } from 'yaml';
import { decisionsOf } from '../../plan/decision';
import { decisionWords } from '../../plan/decision-words';
import type { TargetPlan } from '../../plan/platform-plan';
import { total } from '../cost/estimate';
import { isReference, type Resource, type ResourceGraph, type Value } from '../read/graph';
import type { Estimate } from '../report/result';

/** The parts of a plan that have a snapshot of their own. */
export const UNITS = ['foundation', 'lake'] as const;
export type Unit = (typeof UNITS)[number];

/** `duka-prod-lake/LakeCuratedBucket`, or a URN without the stack, the project and its parents' types. */
function keyOf({ address, type, unit }: Resource): string {
  return address.startsWith('urn:pulumi:')
    ? `${unit}/${address.split('::').at(-1) ?? ''} ${type}`
    : `${address} ${type}`;
}

function unitOf({ origin }: Resource): string | undefined {
  return origin?.split('.')[0];
}

function sortedByKey<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Values in canonical order, with references by snapshot key and without what names one account. */
function canonical(value: Value, names: ReadonlyMap<string, string>, account: string): unknown {
  if (typeof value === 'string') return value.replaceAll(account, '{account}');
  if (isReference(value)) return `-> ${(names.get(value.ref) ?? value.ref).split(' ')[0]} ${value.attribute}`.trimEnd();
  if (Array.isArray(value)) return value.map((part: Value) => canonical(part, names, account));
  if (typeof value !== 'object' || value === null) return value;
  return sortedByKey(
    Object.entries(value).map(([key, part]): [string, unknown] => [
      key.replaceAll(account, '{account}'),
      canonical(part, names, account),
    ]),
  );
}

function costLine(estimate: Estimate): string {
  const { low, expected, high, unpriced } = estimate;
  const atLeast = unpriced.length > 0 ? 'at least ' : '';
  return `${atLeast}USD ${expected.toFixed(2)}/month, ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function decisionLines(plan: TargetPlan, unit: Unit): Record<string, string> {
  // Zones and datasets go by name, so that a new one moves no other's line.
  const named =
    unit === 'foundation'
      ? plan.foundation
      : Object.fromEntries(
          plan.lake.zones.map(({ datasets, ...zone }) => [
            zone.zone,
            { ...zone, ...Object.fromEntries(datasets.map((dataset) => [dataset.name, dataset])) },
          ]),
        );
  return sortedByKey(
    decisionsOf(named).map(({ path, decision }) => {
      return [path, `${decisionWords(decision)}: ${decision.because}`.replaceAll(plan.account, '{account}')];
    }),
  );
}

function countOf(resources: readonly Resource[]): Record<string, number> {
  const types = resources.map(({ type }) => type);
  return sortedByKey([...new Set(types)].map((type) => [type, types.filter((one) => one === type).length]));
}

/** One unit of one target as canonical YAML: the same resources give the same text, whatever order an engine wrote them in. */
export function snapshot(plan: TargetPlan, graph: ResourceGraph, estimate: Estimate, unit: Unit): string {
  const names = new Map(graph.resources.map((resource) => [resource.address, keyOf(resource)]));
  const own = graph.resources.filter((resource) => unitOf(resource) === unit);
  const addresses = new Set(own.map(({ address }) => address));
  const cost = total(
    estimate.items.filter(({ address }) => addresses.has(address)),
    estimate.unpriced.filter(({ address }) => addresses.has(address)),
  );
  const resources = own.map((resource): [string, unknown] => {
    const dependsOn = resource.dependsOn.map((address) => names.get(address) ?? address).sort();
    const extra = {
      ...(resource.origin === undefined ? {} : { origin: resource.origin }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    };
    return [
      keyOf(resource).replaceAll(plan.account, '{account}'),
      { ...extra, properties: canonical(resource.properties, names, plan.account) },
    ];
  });
  const document = {
    target: plan.target,
    unit,
    cost: costLine(cost),
    count: countOf(own),
    decisions: decisionLines(plan, unit),
    resources: sortedByKey(resources),
  };
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}
