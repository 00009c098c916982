import type { Unknown, Value } from './graph';
import { at, isJson, items } from './json';

/** What a plan says about one value beside the value itself: trees of the value's shape, several where sources differ. */
export interface Layers {
  readonly unknown: readonly unknown[];
  readonly sensitive: readonly unknown[];
  /** The expressions that may have made the value. */
  readonly expressions: readonly unknown[];
}

export type SettleUnknown = (expressions: readonly unknown[]) => Value;

const SECRET: Unknown = { unknown: 'secret' };

/** A planned value with secrets hidden, unknowns settled and nulls left out; undefined when nothing is left. */
export function planValue(value: unknown, layers: Layers, settle: SettleUnknown): Value | undefined {
  const isAfterApply = layers.unknown.includes(true);
  const isNull = value === null || value === undefined;
  if (layers.sensitive.includes(true)) return isNull && !isAfterApply ? undefined : SECRET;
  if (isAfterApply) return settle(layers.expressions);
  if (Array.isArray(value)) return planList(value, layers, settle);
  if (isJson(value)) return planObject(value, layers, settle);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return planMissing(layers, settle);
}

/** Where the value is absent, parts of it may still be announced as unknown. */
function planMissing(layers: Layers, settle: SettleUnknown): Value | undefined {
  const list = layers.unknown.some(Array.isArray) ? planList([], layers, settle) : [];
  if (list.length > 0) return list;
  const object = planObject({}, layers, settle);
  return Object.keys(object).length > 0 ? object : undefined;
}

function planList(list: readonly unknown[], layers: Layers, settle: SettleUnknown): readonly Value[] {
  const length = Math.max(list.length, ...layers.unknown.map((tree) => items(tree).length));
  const elements = Array.from({ length }, (_, index) =>
    planValue(list[index], elementLayers(layers, list, index), settle),
  );
  return elements.filter((element) => element !== undefined);
}

function planObject(object: unknown, layers: Layers, settle: SettleUnknown): { readonly [key: string]: Value } {
  const keys = new Set([object, ...layers.unknown].flatMap((tree) => (isJson(tree) ? Object.keys(tree) : [])));
  const entries = [...keys].map((key): [string, Value | undefined] => [
    key,
    planValue(at(object, key), keyLayers(layers, key), settle),
  ]);
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function keyLayers({ unknown, sensitive, expressions }: Layers, key: string): Layers {
  return {
    unknown: unknown.map((tree) => at(tree, key)),
    sensitive: sensitive.map((tree) => at(tree, key)),
    expressions: expressions.map((expression) => (isLeaf(expression) ? expression : at(expression, key))),
  };
}

function elementLayers({ unknown, sensitive, expressions }: Layers, list: readonly unknown[], index: number): Layers {
  return {
    unknown: unknown.map((tree) => items(tree)[index]),
    sensitive: sensitive.map((tree) => items(tree)[index]),
    expressions: expressions.flatMap((expression) =>
      Array.isArray(expression) ? expression.filter((block) => mayHaveMade(block, list[index])) : [expression],
    ),
  };
}

function isLeaf(expression: unknown): boolean {
  return Array.isArray(at(expression, 'references')) || at(expression, 'constant_value') !== undefined;
}

/** A plan lists the blocks of a set in another order than the configuration: blocks are paired by their constants. */
function mayHaveMade(block: unknown, value: unknown): boolean {
  return Object.entries(isJson(block) ? block : {}).every(([key, expression]) => {
    const [constant, actual] = [at(expression, 'constant_value'), at(value, key)];
    return !isScalar(constant) || !isScalar(actual) || String(constant) === String(actual);
  });
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
