import { stringify } from 'yaml';
import { decisionsOf } from '../../plan/decision';
import { decisionWords } from '../../plan/decision-words';
import type { TargetPlan } from '../../plan/platform-plan';
import { total } from '../cost/estimate';
import { isReference, type Resource, type ResourceGraph, type Value } from '../read/graph';
import { parseUrn } from '../read/pulumi-urn';
import type { Estimate } from '../report/result';

/** The parts of a plan that have a snapshot of their own. */
export const UNITS = ['foundation', 'lake'] as const;
export type Unit = (typeof UNITS)[number];

/** `duka-prod-lake/LakeCuratedBucket`, or a URN without the stack, the project and its parents' types. */
function nameOf({ address, unit }: Resource): string {
  return address.startsWith('urn:pulumi:') ? `${unit}/${parseUrn(address).name}` : address;
}

/** A text without what names one account. */
type Hide = (text: string) => string;

interface Named {
  readonly name: string;
  /** Unique in its graph: with the address, where two resources share name and type. */
  readonly key: string;
}

function namesOf(resources: readonly Resource[], hidden: Hide): ReadonlyMap<string, Named> {
  const named = resources.map((resource) => {
    const name = hidden(nameOf(resource));
    return { address: resource.address, name, key: `${name} ${resource.type}` };
  });
  const users = new Map<string, number>();
  for (const { key } of named) users.set(key, (users.get(key) ?? 0) + 1);
  return new Map(
    named.map(({ address, name, key }) => [
      address,
      { name, key: users.get(key) === 1 ? key : `${key} ${hidden(address)}` },
    ]),
  );
}

function unitOf({ origin }: Resource): string | undefined {
  return origin?.split('.')[0];
}

function sortedByKey<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const FILE = /^[A-Za-z0-9+/]{200,}={0,2}$/;

/** The program that a file holds is read in its own place, and its change shows in the file's name. */
function legible(text: string): string {
  return FILE.test(text) ? `${Buffer.from(text, 'base64').length} bytes` : text;
}

/** Values in canonical order, with references by name. */
function canonical(value: Value, names: ReadonlyMap<string, Named>, hidden: Hide): unknown {
  if (typeof value === 'string') return hidden(legible(value));
  if (isReference(value)) return `-> ${names.get(value.ref)?.name ?? hidden(value.ref)} ${value.attribute}`.trimEnd();
  if (Array.isArray(value)) return value.map((part: Value) => canonical(part, names, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return sortedByKey(
    Object.entries(value).map(([key, part]): [string, unknown] => [hidden(key), canonical(part, names, hidden)]),
  );
}

function costLine(estimate: Estimate): string {
  const { low, expected, high, unpriced } = estimate;
  const atLeast = unpriced.length > 0 ? 'at least ' : '';
  return `${atLeast}USD ${expected.toFixed(2)}/month, ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function decisionLines(plan: TargetPlan, unit: Unit, hidden: Hide): Record<string, string> {
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
    decisionsOf(named).map(({ path, decision }) => [path, hidden(`${decisionWords(decision)}: ${decision.because}`)]),
  );
}

function countOf(resources: readonly Resource[]): Record<string, number> {
  const types = resources.map(({ type }) => type);
  return sortedByKey([...new Set(types)].map((type) => [type, types.filter((one) => one === type).length]));
}

/** One unit of one target as canonical YAML: the same resources give the same text, whatever order an engine wrote them in. */
export function snapshot(plan: TargetPlan, graph: ResourceGraph, estimate: Estimate, unit: Unit): string {
  const hidden = (text: string) => text.replaceAll(plan.account, '{account}');
  const names = namesOf(graph.resources, hidden);
  const own = graph.resources.filter((resource) => unitOf(resource) === unit);
  const addresses = new Set(own.map(({ address }) => address));
  const cost = total(
    estimate.items.filter(({ address }) => addresses.has(address)),
    estimate.unpriced.filter(({ address }) => addresses.has(address)),
  );
  const resources = own.map((resource): [string, unknown] => {
    const dependsOn = resource.dependsOn.map((address) => names.get(address)?.key ?? hidden(address)).sort();
    const extra = {
      ...(resource.origin === undefined ? {} : { origin: resource.origin }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    };
    return [
      names.get(resource.address)?.key ?? resource.address,
      { ...extra, properties: canonical(resource.properties, names, hidden) },
    ];
  });
  const document = {
    target: plan.target,
    unit,
    cost: costLine(cost),
    count: countOf(own),
    decisions: decisionLines(plan, unit, hidden),
    resources: sortedByKey(resources),
  };
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}
