/** CloudFormation's intrinsic functions, in their long JSON form. */
import { holds, type Truth } from './cloudformation-conditions';
import { parameterValue } from './cloudformation-parameters';
import { isUnknown, type Unknown, type Value } from './graph';
import { interpolate } from './interpolation';
import { at, isJson, items } from './json';
import { DEEPEST_NESTING, nestingOf } from './nesting';
import { ReadError } from './read-error';

export interface Template {
  readonly path: string;
  readonly document: unknown;
  readonly region?: string;
  /** What other stacks export, by name. */
  readonly imports?: ReadonlyMap<string, Value>;
  /** The conditions evaluated so far. */
  readonly truths: Map<string, Truth>;
}

interface Scope {
  readonly template: Template;
  /** Collects the logical id of each resource that a value mentions, even if the value itself can't be told. */
  readonly mentioned: Set<string>;
  /** The conditions being evaluated, outermost first, and how deep they are nested altogether. */
  readonly within: readonly string[];
  readonly depth: number;
}

/** An undefined result (`AWS::NoValue`) means that the property is absent. */
type Intrinsic = (argument: unknown, scope: Scope) => Value | undefined;

const AFTER_DEPLOYMENT: Unknown = { unknown: 'known after deployment' };

const INTRINSICS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', (argument, scope) => (typeof argument === 'string' ? refer(argument, scope) : AFTER_DEPLOYMENT)],
  ['Fn::GetAtt', getAttribute],
  ['Fn::Join', join],
  ['Fn::Sub', substitute],
  ['Fn::FindInMap', findInMap],
  ['Fn::If', choose],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::ImportValue', importValue],
  [
    'Fn::Base64',
    (argument, scope) => whenText(resolve(argument, scope), (text) => Buffer.from(text).toString('base64')),
  ],
]);

/** A value with its intrinsic functions evaluated, and the logical ids of the resources that it mentions. */
export function evaluate(
  value: unknown,
  template: Template,
): { value: Value | undefined; mentioned: ReadonlySet<string> } {
  const mentioned = new Set<string>();
  return { value: resolve(value, { template, mentioned, within: [], depth: 0 }), mentioned };
}

/** @throws ReadError when conditions refer to one another in a circle. */
export function conditionHolds(name: string, template: Template): Truth {
  return truthOf(name, { template, mentioned: new Set(), within: [], depth: 0 });
}

function resolve(value: unknown, scope: Scope): Value | undefined {
  if (typeof value === 'string') return interpolate([value]);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return resolveAll(value, scope);
  if (!isJson(value)) return undefined;
  const entries = Object.entries(value);
  const [[name, argument] = [], ...others] = entries;
  if (name !== undefined && others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return (INTRINSICS.get(name) ?? unevaluated(name))(argument, scope);
  }
  const resolved = entries.map(([key, child]): [string, Value | undefined] => [key, resolve(child, scope)]);
  return Object.fromEntries(resolved.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function resolveAll(values: readonly unknown[], scope: Scope): readonly Value[] {
  return values.map((value) => resolve(value, scope)).filter((value) => value !== undefined);
}

/** `Fn::GetAZs`, `Fn::Transform` and their like ask the account; what they mention still counts. */
function unevaluated(name: string): Intrinsic {
  return (argument, scope) => {
    resolve(argument, scope);
    return { unknown: `${name} is known after deployment` };
  };
}

function importValue(argument: unknown, scope: Scope): Value {
  const name = resolve(argument, scope);
  const exported = typeof name === 'string' ? scope.template.imports?.get(name) : undefined;
  return exported ?? { unknown: 'imported from another stack' };
}

function refer(name: string, scope: Scope): Value | undefined {
  const declaration = at(scope.template.document, 'Parameters', name);
  if (declaration !== undefined) return parameterValue(name, declaration);
  return name.startsWith('AWS::') ? pseudoParameter(name, scope.template.region) : reference(name, 'Ref', scope);
}

function pseudoParameter(name: string, region: string | undefined): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  if (name === 'AWS::Partition') return 'aws';
  if (name === 'AWS::URLSuffix') return 'amazonaws.com';
  return name === 'AWS::Region' && region !== undefined ? region : { unknown: `${name} is not known here` };
}

function reference(id: string, attribute: string, scope: Scope): Value {
  if (at(scope.template.document, 'Resources', id) === undefined) return { unknown: `${id} is not in this template` };
  scope.mentioned.add(id);
  return { ref: id, attribute };
}

function getAttribute(argument: unknown, scope: Scope): Value {
  const [id, ...names] = typeof argument === 'string' ? argument.split('.') : resolveAll(items(argument), scope);
  if (typeof id !== 'string') return AFTER_DEPLOYMENT;
  // An attribute's name may itself be given by a parameter; the empty name says that it can't be told.
  return reference(id, names.every((name) => typeof name === 'string') ? names.join('.') : '', scope);
}

function join(argument: unknown, scope: Scope): Value {
  const [delimiter, list] = items(argument);
  const parts = resolve(list, scope) ?? [];
  if (isUnknown(parts)) return parts;
  if (!Array.isArray(parts)) return { parts: [parts] };
  return interpolate(parts.flatMap((part: Value, index) => (index === 0 ? [part] : [String(delimiter), part])));
}

function substitute(argument: unknown, scope: Scope): Value {
  const [template, variables] = typeof argument === 'string' ? [argument] : items(argument);
  if (typeof template !== 'string') return AFTER_DEPLOYMENT;
  // Splitting by a pattern with one group gives literals at even places and names at odd ones; `${!x}` stands for `${x}`.
  const pieces = template.split(/\$\{([^${}]*)\}/);
  return interpolate(
    pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      return piece.startsWith('!') ? `\${${piece.slice(1)}}` : (variable(piece, variables, scope) ?? '');
    }),
  );
}

function variable(name: string, variables: unknown, scope: Scope): Value | undefined {
  const own = at(variables, name);
  if (own !== undefined) return resolve(own, scope);
  return name.includes('.') ? getAttribute(name, scope) : refer(name, scope);
}

function findInMap(argument: unknown, scope: Scope): Value | undefined {
  const [map, top, second, options] = items(argument);
  const keys = resolveAll([map, top, second], scope).filter(
    (key) => typeof key === 'string' || typeof key === 'number',
  );
  if (keys.length < 3) return { unknown: 'looked up in a mapping by a key not known here' };
  const found = at(scope.template.document, 'Mappings', ...keys.map(String)) ?? at(options, 'DefaultValue');
  return found === undefined ? { unknown: `no mapping ${keys.join('.')}` } : resolve(found, scope);
}

function choose(argument: unknown, scope: Scope): Value | undefined {
  const [name, yes, no] = items(argument);
  const truth = typeof name === 'string' ? truthOf(name, scope) : undefined;
  if (truth !== undefined) return resolve(truth ? yes : no, scope);
  resolveAll([yes, no], scope);
  return { unknown: `condition ${String(name)} is not known here` };
}

function truthOf(name: string, scope: Scope): Truth {
  const { path, document, truths } = scope.template;
  if (truths.has(name)) return truths.get(name);
  const condition = at(document, 'Conditions', name);
  const within = [...scope.within, name];
  const depth = scope.depth + 1 + nestingOf(condition);
  if (scope.within.includes(name)) {
    throw new ReadError(`${path}: conditions refer to one another in a circle: ${quote(within)}: break it`);
  }
  if (depth > DEEPEST_NESTING) {
    throw new ReadError(`${path}: condition ${quote(within.slice(0, 1))} builds on too many others: use fewer`);
  }
  const inner = { template: scope.template, mentioned: new Set<string>(), within, depth };
  const truth = holds(condition, {
    resolve: (value) => resolve(value, inner),
    named: (other) => truthOf(other, inner),
  });
  truths.set(name, truth);
  return truth;
}

function quote(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(' -> ');
}

function select(argument: unknown, scope: Scope): Value {
  const [index, list] = resolveAll(items(argument), scope);
  if (isUnknown(list)) return list;
  const position = typeof index === 'string' ? Number(index) : index;
  const chosen = Array.isArray(list) && typeof position === 'number' ? list[position] : undefined;
  return chosen ?? AFTER_DEPLOYMENT;
}

function split(argument: unknown, scope: Scope): Value {
  const [delimiter, source] = resolveAll(items(argument), scope);
  return whenText(source, (text) => text.split(String(delimiter)));
}

/** What can be computed from a text only once it is known. An unknown stays what it was: a secret stays a secret. */
function whenText(value: Value | undefined, compute: (text: string) => Value): Value {
  if (typeof value === 'string') return compute(value);
  return isUnknown(value) ? value : AFTER_DEPLOYMENT;
}
