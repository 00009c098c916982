/** The document that `terraform show -json` writes, as far as it is read here: its resources and where they stand. */
import { at, isJson, items, textAt } from './json';
import { ReadError } from './read-error';
import { modulePlace, moduleSteps, within } from './terraform-address';
import type { Instances } from './terraform-references';

export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  /** The address of its module; empty for the root. */
  readonly module: string;
  /** Its address without its own instance key. */
  readonly base: string;
  /** Its address without any instance key: where the configuration describes it. */
  readonly place: string;
  /** The instance key with its brackets, or empty. */
  readonly suffix: string;
  readonly entry: unknown;
}

/** https://developer.hashicorp.com/terraform/internals/json-format: another major version may mean other things. */
const SUPPORTED_FORMAT = /^(0\.[12]|1\.\d+)$/;
const REMEDY = 'write it with `terraform show -json PLANFILE`';

/** The managed resources by address, of a plan or else of a state. */
export function plannedResources(path: string, document: unknown): ReadonlyMap<string, PlannedResource> {
  refuseOtherFormats(path, at(document, 'format_version'));
  const values = at(document, 'planned_values') ?? at(document, 'values');
  if (!isJson(values)) throw new ReadError(`${path}: has neither planned_values nor values: ${REMEDY}`);
  return new Map(resourcesOf(path, at(values, 'root_module'), '').map((one) => [one.address, one]));
}

function refuseOtherFormats(path: string, version: unknown): void {
  if (typeof version === 'string' && SUPPORTED_FORMAT.test(version)) return;
  const found = version === undefined ? 'a file without format_version' : `format_version ${JSON.stringify(version)}`;
  throw new ReadError(`${path}: ${found} is not supported (0.1, 0.2 and 1.x are): ${REMEDY}`);
}

function resourcesOf(path: string, values: unknown, module: string): readonly PlannedResource[] {
  const managed = items(at(values, 'resources')).filter((entry) => at(entry, 'mode') === 'managed');
  const below = items(at(values, 'child_modules')).flatMap((child) =>
    resourcesOf(path, child, requiredText(path, child, 'address')),
  );
  return [...managed.map((entry) => readEntry(path, entry, module)), ...below];
}

function readEntry(path: string, entry: unknown, module: string): PlannedResource {
  const address = requiredText(path, entry, 'address');
  const type = requiredText(path, entry, 'type');
  const own = `${type}.${requiredText(path, entry, 'name')}`;
  const local = at(entry, 'mode') === 'data' ? `data.${own}` : own;
  const unkeyed = within(module, local);
  const base = address.startsWith(unkeyed) ? unkeyed : address;
  return {
    address,
    type,
    module,
    base,
    place: within(modulePlace(module), local),
    suffix: address.slice(base.length),
    entry,
  };
}

function requiredText(path: string, entry: unknown, key: string): string {
  const text = textAt(entry, key);
  if (text === undefined) throw new ReadError(`${path}: a planned resource or module has no ${key}: ${REMEDY}`);
  return text;
}

/** Data sources of a type that are read during apply, because what they are made from is known no earlier. */
export function deferredData(path: string, document: unknown, type: string): readonly PlannedResource[] {
  return items(at(document, 'resource_changes'))
    .filter((entry) => at(entry, 'mode') === 'data' && at(entry, 'type') === type)
    .map((entry) => readEntry(path, entry, textAt(entry, 'module_address') ?? ''));
}

export function instancesOf(resources: Iterable<PlannedResource>): Instances {
  const instances = new Map<string, Set<string>>();
  const add = (base: string, suffix: string) => instances.set(base, (instances.get(base) ?? new Set()).add(suffix));
  for (const { base, suffix, module } of resources) {
    add(base, suffix);
    let parent = '';
    for (const step of moduleSteps(module)) {
      const call = within(parent, `module.${step.name}`);
      add(call, step.suffix);
      parent = call + step.suffix;
    }
  }
  return instances;
}

export function resourcesByPlace(
  resources: Iterable<PlannedResource>,
): ReadonlyMap<string, readonly PlannedResource[]> {
  const places = new Map<string, PlannedResource[]>();
  for (const resource of resources) {
    const there = places.get(resource.place);
    if (there === undefined) places.set(resource.place, [resource]);
    else there.push(resource);
  }
  return places;
}

/** What happens to each resource. A `deposed` object, left by a broken replacement, shares the address of its successor. */
export function changesByAddress(document: unknown): ReadonlyMap<string, unknown> {
  const current = items(at(document, 'resource_changes')).filter((entry) => at(entry, 'deposed') === undefined);
  return new Map(current.map((entry) => [textAt(entry, 'address') ?? '', at(entry, 'change')]));
}
