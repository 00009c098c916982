import { dependsOn } from './edges';
import { AFTER_APPLY, isObject, type Reference, type Resource, type ResourceGraph, type Value } from './graph';
import { at, textAt, texts } from './json';
import { refuseDeepNesting } from './nesting';
import { within } from './terraform-address';
import {
  changesByAddress,
  deferredData,
  instancesOf,
  type PlannedResource,
  plannedResources,
  resourcesByPlace,
} from './terraform-document';
import { configuredResources, moduleAt, rootModule } from './terraform-modules';
import { POLICY_DOCUMENT, policyOf, withPolicy } from './terraform-policy-document';
import { providerOf, regionOf } from './terraform-provider';
import { type Instances, resolveReferences, type Scope } from './terraform-references';
import { planValue } from './terraform-values';

interface Plan {
  readonly document: unknown;
  readonly resources: ReadonlyMap<string, PlannedResource>;
  readonly instances: Instances;
  /** By address without instance keys. */
  readonly places: ReadonlyMap<string, readonly PlannedResource[]>;
  /** By address without instance keys. */
  readonly configured: ReadonlyMap<string, unknown>;
  /** By address. */
  readonly changes: ReadonlyMap<string, unknown>;
  /** Of documents that are written during apply, by address. */
  readonly policies: ReadonlyMap<string, Value>;
}

/**
 * The managed resources that a plan (or a state) in Terraform's JSON leaves standing.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function readTerraformPlan(path: string, document: unknown): ResourceGraph {
  refuseDeepNesting(path, document);
  const resources = plannedResources(path, document);
  const documents = deferredData(path, document, POLICY_DOCUMENT);
  const bare: Plan = {
    document,
    resources,
    instances: instancesOf([...resources.values(), ...documents]),
    places: resourcesByPlace(resources.values()),
    configured: configuredResources(document),
    changes: changesByAddress(document),
    policies: new Map(),
  };
  const plan: Plan = { ...bare, policies: policiesOf(documents, bare) };
  return { kind: 'terraform-plan', path, resources: [...resources.values()].map((one) => readResource(one, plan)) };
}

function policiesOf(documents: readonly PlannedResource[], plan: Plan): ReadonlyMap<string, Value> {
  const policies = documents.flatMap((document): [string, Value][] => {
    const planned = at(plan.changes.get(document.address), 'after');
    const policy = policyOf(plannedValue(document, planned, plan));
    return policy === undefined ? [] : [[document.address, policy]];
  });
  return new Map(policies);
}

function resolverOf({ module, suffix, place }: PlannedResource, plan: Plan) {
  const forEach = at(plan.configured.get(place), 'for_each_expression');
  const scope: Scope = { module: moduleAt(module, rootModule(plan.document)), suffix, forEach };
  return (made: readonly unknown[]) => resolveReferences(made, scope, plan.instances);
}

function plannedValue(resource: PlannedResource, planned: unknown, plan: Plan): Value | undefined {
  const change = plan.changes.get(resource.address);
  const resolve = resolverOf(resource, plan);
  const layers = {
    unknown: [at(change, 'after_unknown')],
    sensitive: [at(change, 'after_sensitive'), at(resource.entry, 'sensitive_values')],
    expressions: [at(plan.configured.get(resource.place), 'expressions')],
  };
  return planValue(planned, layers, (made) => withPolicy(settleUnknown(resolve(made), plan.resources), plan.policies));
}

function readResource(resource: PlannedResource, plan: Plan): Resource {
  const { address, type, module, entry } = resource;
  const configuration = plan.configured.get(resource.place);
  const loops = [at(configuration, 'for_each_expression'), at(configuration, 'count_expression')];
  const value = plannedValue(resource, at(entry, 'values'), plan);
  const properties = isObject(value) ? value : {};
  const mentioned = resolverOf(resource, plan)([at(configuration, 'expressions'), ...loops]).map(({ ref }) => ref);
  const explicit = declaredDependencies(resource, configuration, plan);
  const region = regionOf(textAt(configuration, 'provider_config_key') ?? '', plan.document);
  return {
    address,
    provider: providerOf(textAt(entry, 'provider_name'), type),
    type,
    properties,
    dependsOn: dependsOn({ address, properties, explicit, mentioned }, plan.resources),
    unit: module || 'root',
    ...(region === undefined ? {} : { region }),
  };
}

/** A value known after apply is a reference if it comes from one resource; the attribute is empty if the plan hides it. */
function settleUnknown(references: readonly Reference[], graph: Plan['resources']): Value {
  const real = references.filter(({ ref }) => graph.has(ref) || isDataSource(ref));
  const [first, ...others] = real.length > 0 ? real : references;
  if (first === undefined || others.some(({ ref }) => ref !== first.ref)) return { unknown: AFTER_APPLY };
  return others.length === 0 ? first : { ref: first.ref, attribute: '' };
}

function isDataSource(address: string): boolean {
  return /(^|\.)data\./.test(address);
}

/** A configuration's `depends_on` counts from its module and may name a whole module; a state's counts from the root. */
function declaredDependencies(resource: PlannedResource, configuration: unknown, plan: Plan): readonly string[] {
  const declared = texts(at(configuration, 'depends_on')).map((text) => within(resource.module, text));
  const recorded = texts(at(resource.entry, 'depends_on'));
  return [
    ...declared.flatMap((target) => instanceAddresses(target, plan)),
    ...recorded.flatMap((place) => plan.places.get(place) ?? []).map(({ address }) => address),
  ];
}

function instanceAddresses(target: string, { resources, instances }: Plan): readonly string[] {
  const addresses = [...(instances.get(target) ?? [''])].map((suffix) => target + suffix);
  const isModule = addresses.every((address) => !resources.has(address));
  if (!isModule) return addresses;
  return [...resources.keys()].filter((address) => addresses.some((module) => address.startsWith(`${module}.`)));
}
