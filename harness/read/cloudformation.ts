import { basename } from 'node:path';
import { conditionHolds, evaluate, type Template } from './cloudformation-intrinsics';
import { type BucketNamed, bucketNamed, withBucketReferences } from './cloudformation-names';
import { dependsOn } from './edges';
import { isObject, type Resource, type ResourceGraph, type Value } from './graph';
import { at, isJson, textAt, texts } from './json';
import { refuseDeepNesting } from './nesting';
import { ReadError } from './read-error';

export interface CloudFormationOptions {
  /** Where the template is meant to be deployed, which it can't say itself. */
  readonly region?: string;
  /** What other stacks export, by name. */
  readonly imports?: ReadonlyMap<string, Value>;
  /** The line of a resource, by its logical id. */
  readonly lineOf?: (id: string) => number | undefined;
}

/**
 * A loop or a macro among the resources, which only CloudFormation itself unrolls: what it makes is not known, so it
 * stands as a type that no rule knows.
 */
const UNROLLED_LATER = /^Fn::(ForEach|Transform)/;

/**
 * The resources of a parsed JSON template. Parameters count at their defaults; a resource whose condition is then known
 * to be false is left out.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function readCloudFormation(
  path: string,
  document: unknown,
  options: CloudFormationOptions = {},
): ResourceGraph {
  refuseDeepNesting(path, document);
  const resources = at(document, 'Resources');
  if (!isJson(resources)) {
    throw new ReadError(`${path}: not a CloudFormation template: it has no Resources object: give the template itself`);
  }
  const { lineOf, ...known } = options;
  const template: Template = { ...known, path, document, truths: new Map() };
  const present = new Map(Object.entries(resources).filter(([, declaration]) => isPresent(declaration, template)));
  const bucketOf = bucketNamed(present);
  return {
    kind: 'cloudformation',
    path,
    resources: [...present].map(([id, declaration]) =>
      readResource(id, declaration, template, { graph: present, bucketOf, line: lineOf?.(id) }),
    ),
  };
}

function isPresent(declaration: unknown, template: Template): boolean {
  const condition = textAt(declaration, 'Condition');
  return condition === undefined || conditionHolds(condition, template) !== false;
}

interface Surroundings {
  readonly graph: ReadonlyMap<string, unknown>;
  readonly bucketOf: BucketNamed;
  readonly line: number | undefined;
}

function readResource(
  id: string,
  declaration: unknown,
  template: Template,
  { graph, bucketOf, line }: Surroundings,
): Resource {
  const type = UNROLLED_LATER.exec(id)?.[0] ?? textAt(declaration, 'Type');
  if (type === undefined) {
    const name = JSON.stringify(id);
    throw new ReadError(`${template.path}: resource ${name} has no Type: give the template with its macros processed`);
  }
  const declared = withBucketReferences(at(declaration, 'Properties'), id, bucketOf);
  const { value, mentioned } = evaluate(declared, template);
  const properties = isObject(value) ? value : {};
  const origin = textAt(declaration, 'Metadata', 'ramani:origin');
  const deletionPolicy = textAt(declaration, 'DeletionPolicy');
  return {
    address: id,
    provider: type.startsWith('AWS::') ? 'aws' : 'other',
    type,
    properties,
    dependsOn: dependsOn({ address: id, properties, explicit: declaredDependencies(declaration), mentioned }, graph),
    unit: stackName(template.path),
    ...(line === undefined ? {} : { line }),
    ...(template.region === undefined ? {} : { region: template.region }),
    ...(origin === undefined ? {} : { origin }),
    ...(deletionPolicy === undefined ? {} : { deletionPolicy }),
  };
}

function declaredDependencies(declaration: unknown): readonly string[] {
  const declared = at(declaration, 'DependsOn');
  return typeof declared === 'string' ? [declared] : texts(declared);
}

/** `out/lake.template.json` is the stack `lake`. */
function stackName(path: string): string {
  return basename(path)
    .replace(/\.(json|ya?ml|template)$/, '')
    .replace(/\.template$/, '');
}
