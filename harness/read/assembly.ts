import { isDeepStrictEqual } from 'node:util';
import { type ReadFile, type Stack, stacksOf } from './assembly-stacks';
import { type CloudFormationOptions, readCloudFormation } from './cloudformation';
import { evaluateExports } from './cloudformation-exports';
import { isObject, isReference, type Resource, type ResourceGraph, type Value } from './graph';

type Exports = ReadonlyMap<string, Value>;

function optionsOf({ environment }: Stack, imports: Exports): CloudFormationOptions {
  const [, region = 'unknown-region'] = /^aws:\/\/[^/]+\/([^/]+)$/.exec(environment) ?? [];
  return region === 'unknown-region' ? { imports } : { imports, region };
}

/** Logical ids hold letters and digits only, so an address with a slash is one of another stack already. */
function qualified(stack: string, address: string): string {
  return address.includes('/') ? address : `${stack}/${address}`;
}

function qualifiedValue(stack: string, value: Value): Value {
  if (isReference(value)) return { ...value, ref: qualified(stack, value.ref) };
  if (Array.isArray(value)) return value.map((part: Value) => qualifiedValue(stack, part));
  return isObject(value) ? qualifiedProperties(stack, value) : value;
}

function qualifiedProperties(stack: string, properties: Resource['properties']): Resource['properties'] {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]): [string, Value] => [key, qualifiedValue(stack, value)]),
  );
}

function qualifiedResource(stack: string, resource: Resource): Resource {
  return {
    ...resource,
    address: qualified(stack, resource.address),
    properties: qualifiedProperties(stack, resource.properties),
    dependsOn: resource.dependsOn.map((address) => qualified(stack, address)),
    unit: stack,
  };
}

/**
 * What the stacks of one environment export, by name. A stack may pass on what it imports, so the answer of one round is
 * what the next imports; a value passes through each stack at most once.
 */
function exportsOf(
  path: string,
  stacks: readonly Stack[],
  imports: Exports = new Map(),
  rounds: number = stacks.length,
): Exports {
  const exported = new Map<string, Value>();
  for (const stack of stacks) {
    for (const [name, value] of evaluateExports(`${path}/${stack.file}`, stack.template, optionsOf(stack, imports))) {
      exported.set(
        name,
        exported.has(name) ? { unknown: `more than one stack exports ${name}` } : qualifiedValue(stack.name, value),
      );
    }
  }
  return rounds === 0 || isDeepStrictEqual(exported, imports)
    ? exported
    : exportsOf(path, stacks, exported, rounds - 1);
}

/**
 * All stacks of a cloud assembly, those of its stages too, as one graph: addresses are `<stack>/<logical id>`, and what
 * one stack exports and another of the same account and region imports is a reference between them.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function readAssembly(path: string, manifest: unknown, read: ReadFile): ResourceGraph {
  const stacks = stacksOf(path, manifest, read);
  const environments = new Set(stacks.map(({ environment }) => environment));
  const exportsBy = new Map(
    [...environments].map((environment) => [
      environment,
      exportsOf(
        path,
        stacks.filter((stack) => stack.environment === environment),
      ),
    ]),
  );
  const resources = stacks.flatMap((stack) => {
    const imports: Exports = exportsBy.get(stack.environment) ?? new Map();
    const graph = readCloudFormation(`${path}/${stack.file}`, stack.template, optionsOf(stack, imports));
    return graph.resources.map((resource) => qualifiedResource(stack.name, resource));
  });
  return { kind: 'cloudformation', path, resources };
}
