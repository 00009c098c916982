/** Terraform's addresses. A suffix is the instance key with its brackets, `["eu"]` or `[0]`, or empty without one. */
const KEY = String.raw`\[(?:\d+|"(?:[^"\\]|\\.)*")\]`;
const NAME = String.raw`[^.[\]]+`;

const MODULE_STEP = new RegExp(String.raw`\.?module\.(${NAME})(${KEY})?`, 'gy');
const RESOURCE = new RegExp(String.raw`^((?:data\.)?${NAME}\.${NAME})(${KEY})?\.?(.*)$`, 's');
const MODULE = new RegExp(String.raw`^module\.(${NAME})(${KEY})?(?:\.(${NAME}))?`, 's');
const VARIABLE = new RegExp(String.raw`^var\.(${NAME})`);

export interface ModuleStep {
  readonly name: string;
  readonly suffix: string;
}

/** `module.a["k"].module.b` to its steps, outermost first. */
export function moduleSteps(address: string): readonly ModuleStep[] {
  return [...address.matchAll(MODULE_STEP)].map(([, name = '', suffix = '']) => ({ name, suffix }));
}

/** `module.a["k"].module.b` without its keys: `module.a.module.b`. */
export function modulePlace(address: string): string {
  return moduleSteps(address).reduce((place, { name }) => within(place, `module.${name}`), '');
}

export function within(module: string, address: string): string {
  return module === '' ? address : `${module}.${address}`;
}

/** A module, or one output of it; without a suffix, the reference leaves open which instance is meant. */
export interface ModuleReference {
  readonly kind: 'module';
  readonly name: string;
  readonly suffix: string | undefined;
  readonly output: string | undefined;
}

export interface ResourceReference {
  readonly kind: 'resource';
  readonly base: string;
  readonly suffix: string | undefined;
  /** Empty where the whole resource is meant, or the plan hides the attribute (before Terraform 1.0 always). */
  readonly attribute: string;
}

/** One entry of an expression's `references`. */
export type ConfigReference =
  | ModuleReference
  | ResourceReference
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'each' };

const NOT_CONFIGURED = /^(local|path|terraform|count|self|each)\./;

/** Undefined for what a plan's configuration doesn't describe: locals, paths, the index of a loop. */
export function parseReference(text: string): ConfigReference | undefined {
  const [, variable] = VARIABLE.exec(text) ?? [];
  if (variable !== undefined) return { kind: 'variable', name: variable };
  const [, name, key, output] = MODULE.exec(text) ?? [];
  if (name !== undefined) return { kind: 'module', name, suffix: key, output };
  if (/^each\.value\b/.test(text)) return { kind: 'each' };
  const [, base, suffix, attribute = ''] = NOT_CONFIGURED.test(text) ? [] : (RESOURCE.exec(text) ?? []);
  return base === undefined ? undefined : { kind: 'resource', base, suffix, attribute };
}
