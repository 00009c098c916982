import { at, isJson, items, textAt } from './json';
import { moduleSteps, within } from './terraform-address';

/** One instance of a module, with what the configuration says of it. */
export interface Module {
  /** `module.a["k"].module.b`; empty for the root. */
  readonly address: string;
  readonly suffix: string;
  readonly configuration: unknown;
  /** The `module_calls` entry in the parent that made it, and that parent; the root has neither. */
  readonly call?: { readonly expression: unknown; readonly parent: Module };
}

export function rootModule(plan: unknown): Module {
  return { address: '', suffix: '', configuration: at(plan, 'configuration', 'root_module') };
}

export function childModule(parent: Module, name: string, suffix: string): Module {
  const expression = at(parent.configuration, 'module_calls', name);
  const address = within(parent.address, `module.${name}${suffix}`);
  return { address, suffix, configuration: at(expression, 'module'), call: { expression, parent } };
}

export function moduleAt(address: string, root: Module): Module {
  return moduleSteps(address).reduce((parent, { name, suffix }) => childModule(parent, name, suffix), root);
}

/** The configured resources by their address without instance keys: `module.a.aws_s3_bucket.x`. */
export function configuredResources(plan: unknown): ReadonlyMap<string, unknown> {
  return new Map(resourcesBelow(at(plan, 'configuration', 'root_module'), ''));
}

function resourcesBelow(configuration: unknown, module: string): [string, unknown][] {
  const own = items(at(configuration, 'resources')).map((resource): [string, unknown] => [
    within(module, textAt(resource, 'address') ?? ''),
    resource,
  ]);
  const calls = at(configuration, 'module_calls');
  const below = Object.entries(isJson(calls) ? calls : {}).flatMap(([name, call]) =>
    resourcesBelow(at(call, 'module'), within(module, `module.${name}`)),
  );
  return own.concat(below);
}
