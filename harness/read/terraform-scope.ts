import type { Unknown, Value } from './graph';
import { at, isJson } from './json';
import { COMMENT, labelled } from './terraform-blocks';

/** What a configuration's expressions may name. */
export interface Names {
  /** The `variable` blocks. */
  readonly variables: ReadonlyMap<string, unknown>;
  /** Their expressions, unevaluated. */
  readonly locals: ReadonlyMap<string, unknown>;
  /** The locals evaluated so far. */
  readonly evaluated: Map<string, Value>;
}

/** What the iterator of a `dynamic` block stands for in one of its blocks. */
export interface Iteration {
  readonly key: Value;
  readonly value: Value;
}

/** Where an expression stands. */
export interface Scope {
  readonly names: Names;
  /** Of the `dynamic` blocks around it, by name. */
  readonly iterations: ReadonlyMap<string, Iteration>;
  /** How many blocks those make, the one inside the other. */
  readonly copies: number;
  /** The locals being evaluated, outermost first, and how deep values are nested altogether. */
  readonly within: readonly string[];
  readonly depth: number;
}

export function rootScope(document: unknown): Scope {
  const locals = labelled(at(document, 'locals'), 0).flatMap(({ body }) => (isJson(body) ? Object.entries(body) : []));
  const variables = labelled(at(document, 'variable'), 1).map(({ labels: [name = ''], body }): [string, unknown] => [
    name,
    body,
  ]);
  const names = {
    variables: new Map(variables),
    locals: new Map(locals.filter(([name]) => name !== COMMENT)),
    evaluated: new Map<string, Value>(),
  };
  return { names, iterations: new Map(), copies: 1, within: [], depth: 0 };
}

/** An expression is shown up to its first quoted text, which may be a secret, and up to this many characters. */
const SHOWN = /^[^"<]{0,60}/;

/** The value of an expression that only Terraform itself evaluates. */
export function leftToTerraform(expression: string): Unknown {
  const shown = SHOWN.exec(expression)?.[0] ?? '';
  return { unknown: `left to Terraform: ${shown}${shown.length < expression.length ? '…' : ''}` };
}
