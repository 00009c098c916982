/** The values of Terraform's JSON configuration: what stands in it, with references kept and the rest unknown. */
import { isInterpolation, isObject, isReference, isUnknown, type Properties, type Unknown, type Value } from './graph';
import { parseTraversal, type TemplatePart, type Traversal, templateParts } from './hcl-template';
import { interpolate } from './interpolation';
import { at, isJson, type Json } from './json';
import { DEEPEST_NESTING } from './nesting';
import { COMMENT, type Dynamic, dynamicBlocks } from './terraform-blocks';
import { type Iteration, leftToTerraform, type Scope } from './terraform-scope';
import { resourceReference, valueAt, variableValue } from './terraform-traversal';
import { isOversized } from './value-size';

/** Beyond this a few nested `dynamic` blocks make more than any machine holds. */
const MOST_COPIES = 10_000;

const TOO_DEEP: Unknown = { unknown: `nested more than ${DEEPEST_NESTING} levels deep` };

/** Undefined: nothing is said, so that the property is absent. */
export function evaluate(value: unknown, scope: Scope): Value | undefined {
  if (scope.depth > DEEPEST_NESTING) return TOO_DEEP;
  const inner = { ...scope, depth: scope.depth + 1 };
  if (typeof value === 'string') return template(value, inner);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((one) => evaluate(one, inner)).filter((one) => one !== undefined);
  return isJson(value) ? body(value, inner) : undefined;
}

function template(text: string, scope: Scope): Value | undefined {
  const parts = templateParts(text);
  if (parts === undefined) return leftToTerraform('a text with more than interpolations');
  const [first = '', ...others] = parts;
  // An interpolation that is the whole text keeps the type of its value.
  if (others.length === 0 && typeof first !== 'string') return expressionValue(first.expression, scope);
  return interpolate(parts.map((part) => textPart(part, scope)));
}

function textPart(part: TemplatePart, scope: Scope): Value {
  if (typeof part === 'string') return part;
  const value = expressionValue(part.expression, scope) ?? '';
  return isCollection(value) ? leftToTerraform(part.expression) : value;
}

/** Undefined: it is null. */
function expressionValue(expression: string, scope: Scope): Value | undefined {
  const traversal = parseTraversal(expression);
  const value = traversal === undefined ? undefined : traversalValue(traversal, scope);
  return value === null ? undefined : (value ?? leftToTerraform(expression));
}

const NAMED: ReadonlyMap<string, (name: string, scope: Scope) => Value | undefined> = new Map([
  ['var', variableValue],
  ['local', localValue],
]);

function traversalValue(traversal: Traversal, scope: Scope): Value | undefined {
  const { root, steps } = traversal;
  const iteration = scope.iterations.get(root);
  if (iteration !== undefined) return valueAt({ ...iteration }, steps);
  const [step = '', ...others] = steps;
  const named = NAMED.get(root)?.(step.slice(1), scope);
  return named === undefined ? resourceReference(traversal) : valueAt(named, others);
}

function localValue(name: string, scope: Scope): Value | undefined {
  const { locals, evaluated } = scope.names;
  const known = evaluated.get(name);
  if (known !== undefined || !locals.has(name)) return known;
  if (scope.within.includes(name)) return { unknown: `local.${name} refers to itself` };
  const inner: Scope = { ...scope, iterations: new Map(), copies: 1, within: [...scope.within, name] };
  const value = evaluate(locals.get(name), inner) ?? null;
  const kept = isOversized(value) ? { unknown: `local.${name} is too large` } : value;
  evaluated.set(name, kept);
  return kept;
}

/** An object, which is a block, or the value of an argument: without the provider's schema nobody can tell. */
function body(object: Json, scope: Scope): Value {
  const dynamic = dynamicBlocks(at(object, 'dynamic'));
  const properties = new Map<string, Value>();
  for (const [key, child] of Object.entries(object)) {
    if (key === COMMENT || (key === 'dynamic' && dynamic.length > 0)) continue;
    const name = template(key, scope);
    if (typeof name !== 'string') return { unknown: 'one of its keys is left to Terraform' };
    const value = evaluate(child, scope);
    if (value !== undefined) properties.set(name, value);
  }
  for (const block of dynamic) {
    const blocks = [...listed(properties.get(block.label)), ...repeated(block, scope)];
    const [first, ...others] = blocks;
    if (first !== undefined) properties.set(block.label, others.length === 0 && isUnknown(first) ? first : blocks);
  }
  return Object.fromEntries(properties);
}

function listed(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** One unknown block stands for any number of them where that number can't be told. */
function repeated({ label, forEach, content, iterator }: Dynamic, scope: Scope): readonly Value[] {
  const over = iterationsOf(evaluate(forEach, scope));
  const copies = scope.copies * (over?.length ?? 1);
  if (over === undefined || copies > MOST_COPIES) return [leftToTerraform(`the ${label} blocks`)];
  return over.flatMap((iteration) => {
    const iterations = new Map([...scope.iterations, [iterator, iteration] as const]);
    return evaluate(content, { ...scope, copies, iterations }) ?? [];
  });
}

function iterationsOf(value: Value | undefined): readonly Iteration[] | undefined {
  if (value === undefined || !isCollection(value)) return undefined;
  const isList = Array.isArray(value);
  return Object.entries(value).map(([key, one]) => ({ key: isList ? Number(key) : key, value: one }));
}

/** A list or a map whose elements are known, not an expression's result. */
export function isCollection(value: Value): value is readonly Value[] | Properties {
  if (Array.isArray(value)) return true;
  return isObject(value) && !isUnknown(value) && !isReference(value) && !isInterpolation(value);
}
