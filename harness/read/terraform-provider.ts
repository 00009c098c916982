import type { Provider } from './graph';
import { at, items, textAt } from './json';
import { parseReference } from './terraform-address';
import { type Module, moduleAt, rootModule } from './terraform-modules';

/** By the provider's own name and by the prefix of its types. */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map<string, Provider>([
  ['aws', 'aws'],
  ['google', 'gcp'],
  ['google-beta', 'gcp'],
  ['azurerm', 'azure'],
  ['azapi', 'azure'],
  ['snowflake', 'snowflake'],
  ['databricks', 'databricks'],
  ['kubernetes', 'kubernetes'],
]);

/** `providerName`: `registry.terraform.io/hashicorp/aws`, or `aws` before Terraform 0.13. */
export function providerOf(providerName: string | undefined, type: string): Provider {
  const name = providerName?.split('/').at(-1) ?? type.split('_')[0] ?? '';
  return PROVIDERS.get(name) ?? 'other';
}

/** The region that a resource's provider is configured for, where the plan tells. */
export function regionOf(providerConfigKey: string, plan: unknown): string | undefined {
  // A module that inherits its provider has a key of its own, `module.a:aws` or `a:aws`, with no expressions behind it.
  const inherited = providerConfigKey.slice(providerConfigKey.lastIndexOf(':') + 1);
  return regionConfigured(providerConfigKey, plan) ?? regionConfigured(inherited, plan);
}

function regionConfigured(key: string, plan: unknown): string | undefined {
  const configuration = at(plan, 'configuration', 'provider_config', key);
  const region = at(configuration, 'expressions', 'region') ?? at(configuration, 'expressions', 'location');
  const module = moduleAt(textAt(configuration, 'module_address') ?? '', rootModule(plan));
  return constantOf(region, module, at(plan, 'variables'));
}

function constantOf(expression: unknown, module: Module, variables: unknown): string | undefined {
  const constant = textAt(expression, 'constant_value');
  const [first, ...others] = items(at(expression, 'references'));
  const reference = typeof first === 'string' && others.length === 0 ? parseReference(first) : undefined;
  if (constant !== undefined || reference?.kind !== 'variable') return constant;
  const fallback = textAt(module.configuration, 'variables', reference.name, 'default');
  if (module.call === undefined) return textAt(variables, reference.name, 'value') ?? fallback;
  const argument = at(module.call.expression, 'expressions', reference.name);
  return argument === undefined ? fallback : constantOf(argument, module.call.parent, variables);
}
