import { basename } from 'node:path';
import { readCloudFormation } from './cloudformation';
import { evaluateExports } from './cloudformation-exports';
import { isObject, isReference, type Resource, type ResourceGraph, type Value } from './graph';
import { at, isJson, textAt } from './json';
import { ReadError } from './read-error';

interface Stack {
  readonly name: string;
  readonly template: unknown;
  readonly region?: string;
}

function stacksOf(path: string, manifest: unknown, read: (file: string) => unknown): readonly Stack[] {
  const artifacts = at(manifest, 'artifacts');
  if (!isJson(artifacts))
    throw new ReadError(
      `${path}: not a cloud assembly: its manifest.json has no artifacts: give the folder that \`cdk synth\` wrote`,
    );
  return Object.entries(artifacts)
    .filter(([, artifact]) => textAt(artifact, 'type') === 'aws:cloudformation:stack')
    .map(([id, artifact]) => {
      const region = textAt(artifact, 'environment')?.split('/').at(-1);
      const file = textAt(artifact, 'properties', 'templateFile') ?? `${id}.template.json`;
      const known = region === undefined || region === 'unknown-region' ? {} : { region };
      return { name: basename(file, '.template.json'), template: read(file), ...known };
    });
}

/** Logical ids hold letters and digits only, so an address with a slash is one of another stack already. */
function qualified(stack: string, address: string): string {
  return address.includes('/') ? address : `${stack}/${address}`;
}

function qualifiedValue(stack: string, value: Value): Value {
  if (isReference(value)) return { ...value, ref: qualified(stack, value.ref) };
  if (Array.isArray(value)) return value.map((part: Value) => qualifiedValue(stack, part));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]): [string, Value] => [key, qualifiedValue(stack, part)]),
  );
}

function qualifiedResource(stack: string, resource: Resource): Resource {
  const properties = qualifiedValue(stack, resource.properties);
  return {
    ...resource,
    address: qualified(stack, resource.address),
    properties: isObject(properties) ? properties : {},
    dependsOn: resource.dependsOn.map((address) => qualified(stack, address)),
    unit: stack,
  };
}

/**
 * All stacks of a cloud assembly as one graph: addresses are `<stack>/<logical id>`, and what one stack exports and
 * another imports is a reference between them. `read` gives a file of the assembly, parsed.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function readAssembly(path: string, manifest: unknown, read: (file: string) => unknown): ResourceGraph {
  const stacks = stacksOf(path, manifest, read);
  const imports = new Map<string, Value>();
  for (const { name, template } of stacks) {
    for (const [exported, value] of evaluateExports(path, template)) imports.set(exported, qualifiedValue(name, value));
  }
  const resources = stacks.flatMap(({ name, template, region }) =>
    readCloudFormation(`${path}/${name}.template.json`, template, {
      imports,
      ...(region === undefined ? {} : { region }),
    }).resources.map((resource) => qualifiedResource(name, resource)),
  );
  return { kind: 'cloudformation', path, resources };
}
