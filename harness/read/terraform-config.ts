import { dependsOn } from './edges';
import { isObject, type Resource, type ResourceGraph } from './graph';
import { at, isJson, type Json, textAt, texts } from './json';
import { refuseDeepNesting } from './nesting';
import { ReadError } from './read-error';
import { COMMENT, labelled } from './terraform-blocks';
import { type Providers, providerFor, providersOf } from './terraform-config-provider';
import { evaluate, isCollection } from './terraform-evaluate';
import { addressesIn, mentionedBy } from './terraform-mentions';
import { rootScope, type Scope } from './terraform-scope';

interface Declaration {
  readonly address: string;
  readonly type: string;
  readonly body: Json;
}

interface Configuration {
  readonly scope: Scope;
  readonly providers: Providers;
  readonly unit: string;
  /** By address. */
  readonly declared: ReadonlyMap<string, Declaration>;
}

/** What Terraform reads of a block itself; the rest is the provider's. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  ...[COMMENT, 'connection', 'count', 'depends_on', 'for_each', 'lifecycle', 'provider', 'providers', 'provisioner'],
]);

/** https://developer.hashicorp.com/terraform/language/syntax/json#block-type-specific-exceptions */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[COMMENT, 'action', 'check', 'data', 'ephemeral', 'import', 'locals', 'module', 'moved', 'output', 'provider'],
  ...['removed', 'resource', 'terraform', 'variable'],
]);

/** Files of other kinds may have a `data`, an `output` or a `variable` of their own. */
const TELLING = ['module', 'provider', 'resource', 'terraform'];

/** Whether a document is configuration in JSON, as `cdktf synth` and people write it. */
export function isTerraformConfig(document: unknown): boolean {
  if (!isJson(document) || !Object.keys(document).every((key) => BLOCKS.has(key))) return false;
  return TELLING.some((key) => labelled(at(document, key), 0).some(({ body }) => isJson(body)));
}

/**
 * The resources of a configuration in Terraform's JSON syntax. Variables count at their defaults; what only Terraform can
 * evaluate is unknown. A resource with `count` or `for_each` stands for all its instances, and a call of a module, whose
 * resources are in other files, for whatever it makes.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function readTerraformConfig(path: string, document: unknown): ResourceGraph {
  refuseDeepNesting(path, document);
  const scope = rootScope(document);
  const all = [...resourcesOf(path, document), ...modulesOf(path, document)];
  const declared = new Map(all.filter(({ body }) => !isNone(body, scope)).map((one) => [one.address, one]));
  const configuration: Configuration = {
    scope,
    providers: providersOf(document, scope),
    unit: textAt(document, COMMENT, 'metadata', 'stackName') ?? 'root',
    declared,
  };
  return {
    kind: 'terraform-config',
    path,
    resources: [...declared.values()].map((one) => readResource(one, configuration)),
  };
}

function resourcesOf(path: string, document: unknown): readonly Declaration[] {
  const found = at(document, 'resource');
  if (found === undefined && at(document, 'module') === undefined) {
    throw new ReadError(`${path}: has no resource object: give the file that \`cdktf synth\` wrote, or a *.tf.json`);
  }
  return labelled(found, 2).map(({ labels, body }) => {
    const [type = '', name = ''] = labels;
    return { address: `${type}.${name}`, type, body: blockBody(path, ['resource', ...labels], body) };
  });
}

function modulesOf(path: string, document: unknown): readonly Declaration[] {
  return labelled(at(document, 'module'), 1).map(({ labels, body }) => ({
    address: `module.${labels.join()}`,
    type: 'module',
    body: blockBody(path, ['module', ...labels], body),
  }));
}

function blockBody(path: string, labels: readonly string[], body: unknown): Json {
  if (isJson(body)) return body;
  throw new ReadError(`${path}: ${labels.join('.')} is not an object: see what wrote it`);
}

/** Whether no instance is made of it. */
function isNone(body: Json, scope: Scope): boolean {
  const forEach = evaluate(at(body, 'for_each'), scope);
  const isEmpty = forEach !== undefined && isCollection(forEach) && Object.keys(forEach).length === 0;
  return isEmpty || Number(evaluate(at(body, 'count'), scope)) === 0;
}

function readResource({ address, type, body }: Declaration, configuration: Configuration): Resource {
  const { scope, providers, unit, declared } = configuration;
  const own = Object.fromEntries(Object.entries(body).filter(([key]) => !META_ARGUMENTS.has(key)));
  const value = evaluate(own, scope);
  const properties = isObject(value) ? value : {};
  const explicit = texts(at(body, 'depends_on')).flatMap(addressesIn);
  const mentioned = mentionedBy(body, scope.names);
  const { provider, region } = providerFor(type, body, providers);
  return {
    address,
    provider,
    type,
    properties,
    dependsOn: dependsOn({ address, properties, explicit, mentioned }, declared),
    unit,
    ...(region === undefined ? {} : { region }),
  };
}
