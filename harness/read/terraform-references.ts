import type { Reference } from './graph';
import { at, isJson, texts } from './json';
import { type ModuleReference, parseReference, within } from './terraform-address';
import { childModule, type Module } from './terraform-modules';

/** Where an expression stands. */
export interface Scope {
  readonly module: Module;
  /** The instance key of the resource the expression belongs to, which `each.key` and `count.index` give it. */
  readonly suffix: string;
  /** What `each.value` ranges over. */
  readonly forEach: unknown;
}

/** The instances in the plan: each resource's and module's address without its last key, to the keys there are. */
export type Instances = ReadonlyMap<string, ReadonlySet<string>>;

interface Mention {
  readonly text: string;
  readonly scope: Scope;
}

/**
 * The resource attributes that expressions are made from: variables are followed to the module's call and outputs into
 * the module, as far as the configuration tells. A worklist, so that neither a long chain nor a circle does harm.
 */
export function resolveReferences(
  expressions: readonly unknown[],
  scope: Scope,
  instances: Instances,
): readonly Reference[] {
  const found = new Map<string, Reference>();
  const seen = new Set<string>();
  const waiting = mentions(expressions, scope);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const id = JSON.stringify([next.scope.module.address, next.scope.suffix, next.text]);
    if (seen.has(id)) continue;
    seen.add(id);
    for (const target of targets(next, instances)) found.set(JSON.stringify(target), target);
    waiting.push(...furtherMentions(next, instances));
  }
  return [...found.values()].sort((a, b) => compare(a.ref, b.ref) || compare(a.attribute, b.attribute));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function targets({ text, scope }: Mention, instances: Instances): readonly Reference[] {
  const reference = parseReference(text);
  if (reference?.kind !== 'resource') return [];
  const base = within(scope.module.address, reference.base);
  const suffixes = reference.suffix === undefined ? suffixesOf(base, scope, instances) : [reference.suffix];
  return suffixes.map((suffix) => ({ ref: base + suffix, attribute: reference.attribute }));
}

function furtherMentions({ text, scope }: Mention, instances: Instances): readonly Mention[] {
  const reference = parseReference(text);
  if (reference?.kind === 'each') return mentions([scope.forEach], scope);
  if (reference?.kind === 'variable') return argumentMentions(reference.name, scope);
  return reference?.kind === 'module' ? outputMentions(reference, scope, instances) : [];
}

/** `module.m[each.key].arn` is listed as `module.m` alone: any of its outputs may be meant. */
function outputMentions(
  { name, suffix, output }: ModuleReference,
  scope: Scope,
  instances: Instances,
): readonly Mention[] {
  const suffixes =
    suffix === undefined ? suffixesOf(within(scope.module.address, `module.${name}`), scope, instances) : [suffix];
  return suffixes.flatMap((key) => {
    const module = childModule(scope.module, name, key);
    const outputs = at(module.configuration, 'outputs');
    return mentions([output === undefined ? outputs : at(outputs, output)], {
      module,
      suffix: scope.suffix,
      forEach: undefined,
    });
  });
}

function argumentMentions(name: string, { module, suffix }: Scope): readonly Mention[] {
  if (module.call === undefined) return [];
  const { expression, parent } = module.call;
  const scope = { module: parent, suffix: module.suffix || suffix, forEach: at(expression, 'for_each_expression') };
  return mentions([at(expression, 'expressions', name)], scope);
}

/** The configuration doesn't say which instance of a repeated resource is meant: the one with the same key, or any. */
function suffixesOf(base: string, scope: Scope, instances: Instances): readonly string[] {
  const suffixes = instances.get(base) ?? new Set(['']);
  return suffixes.has(scope.suffix) ? [scope.suffix] : [...suffixes];
}

function mentions(expressions: readonly unknown[], scope: Scope): Mention[] {
  return expressions.flatMap((expression) => mostSpecific(referenceTexts(expression)).map((text) => ({ text, scope })));
}

function referenceTexts(expression: unknown): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap(referenceTexts);
  if (!isJson(expression)) return [];
  const own = at(expression, 'references');
  return Array.isArray(own) ? texts(own) : Object.values(expression).flatMap(referenceTexts);
}

/** Terraform lists `aws_s3_bucket.b.id`, then `aws_s3_bucket.b`, for one mention: only the first says what is meant. */
function mostSpecific(references: readonly string[]): readonly string[] {
  return references.filter((text, index) => {
    const before = references[index - 1] ?? '';
    return !before.startsWith(`${text}.`) && !before.startsWith(`${text}[`);
  });
}
