import { isInterpolation, isObject, isReference, isUnknown, type Reference, type Value } from './graph';
import { keyOf, type Traversal } from './hcl-template';
import { at, isJson } from './json';
import type { Scope } from './terraform-scope';

/** Names that no resource type has: https://developer.hashicorp.com/terraform/language/expressions/references */
const NO_RESOURCE: ReadonlySet<string> = new Set([
  ...['var', 'local', 'module', 'data', 'ephemeral', 'each', 'count', 'path', 'terraform', 'self'],
]);

/** Undefined for a name that is no resource's. */
export function resourceReference({ root, steps: [name = '', ...others] }: Traversal): Reference | undefined {
  if (NO_RESOURCE.has(root) || !name.startsWith('.')) return undefined;
  return further({ ref: root + name, attribute: '' }, others);
}

/** The configuration has one resource for all instances: the key that picks one is left out. */
function further({ ref, attribute }: Reference, steps: readonly string[]): Reference {
  const isInstance = attribute === '' && /^(\[|\.(\d+|\*)$)/.test(steps[0] ?? '');
  const way = isInstance ? steps.slice(1) : steps;
  return { ref, attribute: (attribute + way.join('')).replace(/^\./, '') };
}

/** Undefined where the configuration doesn't say what is there. */
export function valueAt(value: Value, steps: readonly string[]): Value | undefined {
  const [step, ...others] = steps;
  if (step === undefined || isUnknown(value)) return value;
  if (isReference(value)) return further(value, steps);
  const key = keyOf(step);
  if (key === undefined || isInterpolation(value)) return undefined;
  const next: Value | undefined = Array.isArray(value) ? value[Number(key)] : ownValue(value, key);
  return next === undefined ? undefined : valueAt(next, others);
}

function ownValue(value: Value, key: string): Value | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The default counts, as it is written: Terraform expands no expression in it. */
export function variableValue(name: string, { names }: Scope): Value {
  const variable = names.variables.get(name);
  if (String(at(variable, 'sensitive')) === 'true') return { unknown: 'secret' };
  const fallback = at(variable, 'default');
  return fallback === undefined ? { unknown: `var.${name} has no default` } : (literal(fallback) ?? null);
}

/** Without what is null. */
function literal(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(literal).filter((one) => one !== undefined);
  if (!isJson(value)) return undefined;
  const entries = Object.entries(value).map(([key, one]): [string, Value | undefined] => [key, literal(one)]);
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
