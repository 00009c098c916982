/** The output of `pulumi preview --json`, a user's or our own capture's, to a graph. */
import type { Provider, Resource, ResourceGraph, Value } from './graph';
import { isInterpolation, isObject, isReference } from './graph';
import { PROVIDER_TYPE_PREFIX, type PreviewStep, parsePreview, type ResourceState, STACK_TYPE } from './pulumi-preview';
import { parseUrn } from './pulumi-urn';
import { readProperties } from './pulumi-value';
import { ReadError } from './read-error';

type States = ReadonlyMap<string, ResourceState>;
type Config = { readonly [key: string]: string };

/** Steps that take something away, or look at what this program does not manage. Source: pulumi/pulumi, deploy/step.go. */
const NOT_RESOURCES = new Set([
  'delete',
  'delete-replaced',
  'discard',
  'discard-replaced',
  'read',
  'read-replacement',
  'refresh',
  'remove-pending-replace',
]);

const PROVIDERS: { readonly [packageName: string]: Provider } = {
  aws: 'aws',
  'aws-native': 'aws',
  gcp: 'gcp',
  'google-native': 'gcp',
  azure: 'azure',
  'azure-native': 'azure',
  kubernetes: 'kubernetes',
  snowflake: 'snowflake',
  databricks: 'databricks',
};

/** Type of the components that a platform file asked for; their names are paths in it. */
const ORIGIN_TYPE_PREFIX = 'ramani:';

/** @throws ReadError with a one-line message when the document is not a preview. */
export function readPulumiPreview(path: string, document: unknown): ResourceGraph {
  const { steps, config = {} } = parsePreview(path, document);
  const states = statesByUrn(path, steps);
  const resources = [...states.values()].filter(isGraphResource).map((state) => readResource(state, states, config));
  return { kind: 'pulumi-preview', path, resources };
}

/** A replacement has several steps for one URN, all with the same new state. */
function statesByUrn(path: string, steps: readonly PreviewStep[]): States {
  const states = new Map<string, ResourceState>();
  for (const { op, urn, newState } of steps) {
    if (NOT_RESOURCES.has(op)) continue;
    if (newState === undefined) throw new ReadError(`${path}: the step "${op}" of ${urn} has no newState`);
    states.set(urn, newState);
  }
  return states;
}

function isGraphResource({ custom, type }: ResourceState): boolean {
  return custom && !type.startsWith(PROVIDER_TYPE_PREFIX);
}

function readResource(state: ResourceState, states: States, config: Config): Resource {
  const type = withoutApiVersion(state.type);
  const properties = readProperties(state);
  const ancestors = ancestorsOf(state, states);
  const component = ancestors.find((urn) => isComponent(urn, states));
  const origin = ancestors.map(parseUrn).find((urn) => urn.type.startsWith(ORIGIN_TYPE_PREFIX))?.name;
  const region = regionOf(state, states, config);
  return {
    address: state.urn,
    provider: PROVIDERS[packageOf(type)] ?? 'other',
    type,
    properties,
    dependsOn: hiddenDependencies(state, properties),
    unit: component === undefined ? parseUrn(state.urn).stack : parseUrn(component).name,
    ...(region !== undefined && { region }),
    ...(origin !== undefined && { origin }),
  };
}

/**
 * The API version is in the module (`azure-native:storage/v20230101:StorageAccount`) or, in a package generated for one
 * version, in the package's name (`azure-native_storage_v20230101:storage:StorageAccount`).
 */
function withoutApiVersion(type: string): string {
  return type.replace(/^azure-native(?:_\w+)?:([^:/]+)(?:\/v[^:]+)?:/, 'azure-native:$1:');
}

function packageOf(type: string): string {
  return type.slice(0, type.indexOf(':'));
}

/** Parent first. A parent that has not changed may lack a step, but its URN says enough. */
function ancestorsOf({ parent = '' }: ResourceState, states: States): readonly string[] {
  if (parent === '') return [];
  const state = states.get(parent);
  return [parent, ...(state === undefined ? [] : ancestorsOf(state, states))];
}

/** A parent without a step is taken for a component, which parents mostly are. */
function isComponent(urn: string, states: States): boolean {
  return states.get(urn)?.custom !== true && parseUrn(urn).type !== STACK_TYPE;
}

/** Of the provider that the resource names (`<urn>::<id>`) or, where the preview lacks it, of the stack's settings. */
function regionOf({ provider = '', type }: ResourceState, states: States, config: Config): string | undefined {
  const named = states.get(provider.slice(0, provider.lastIndexOf('::')));
  const name = packageOf(withoutApiVersion(type));
  if (named === undefined) return config[`${name}:region`] ?? config[`${name}:location`];
  const { region, location, azureWorkspaceResourceId: workspace } = readProperties(named);
  // Databricks' provider names a workspace, which says where it is.
  const there = isReference(workspace) ? states.get(workspace.ref)?.inputs?.location : undefined;
  return [region, location, there].find((value) => typeof value === 'string');
}

/** A preview lists what `dependsOn` names together with what the properties refer to: those are edges already. */
function hiddenDependencies({ dependencies }: ResourceState, properties: Value): readonly string[] {
  const visible = new Set(referencesIn(properties));
  return [...new Set(dependencies ?? [])].filter((urn) => !visible.has(urn)).sort();
}

function referencesIn(value: Value): readonly string[] {
  if (isReference(value)) return [value.ref];
  if (isInterpolation(value)) return value.parts.flatMap(referencesIn);
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isObject(value) ? Object.values(value).flatMap(referencesIn) : [];
}
