import type { TSchema } from '@sinclair/typebox';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type { SourceDocument } from './document';
import { nearest, type Path, type Problem, shown, suggestion } from './problem';

const ajv = new Ajv({ allErrors: true, verbose: true, useDefaults: true, strict: true, allowUnionTypes: true });
ajv.addVocabulary(['nameRule']);

/** Fills defaults into what it checks. */
export function compile<T>(schema: TSchema): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

/** What a message needs of a JSON Schema. */
interface Described {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly nameRule?: { readonly pattern: string; readonly example: string };
}

function kindOf(schema: Described): string {
  const { title, type, properties, nameRule, items } = schema;
  if (title !== undefined) return /^an? /.test(title) ? title : `a ${title}`;
  if (properties !== undefined) return `a block of the keys ${Object.keys(properties).join(', ')}`;
  if (nameRule !== undefined) return `a block of names such as "${nameRule.example}"`;
  if (type === 'array') return items?.type === 'object' ? 'a list of blocks' : 'a list of texts';
  return 'a text';
}

function describe(schema: Described): string {
  if (schema.enum !== undefined) return schema.enum.join(', ');
  const kind = kindOf(schema);
  const example = schema.examples?.map((one) => `"${String(one)}"`).join(' or ');
  if (example !== undefined) return `${kind} such as ${example}`;
  return kind === 'a text' && schema.description !== undefined ? `a text (${schema.description})` : kind;
}

function pathOf(error: ErrorObject): (string | number)[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function unknownKey(key: string, schema: Described): string {
  if (schema.nameRule !== undefined)
    return `found the name ${shown(key)}; allowed: a name such as "${schema.nameRule.example}" (lower-case letters, digits and _, at most 40)`;
  const known = Object.keys(schema.properties ?? {});
  return `found the key ${shown(key)}, which is not known here; allowed: ${known.join(', ')}${suggestion(key, known)}`;
}

/**
 * What is wrong with the kind of a value, where its looks don't tell: YAML makes numbers of bare
 * words and, between braces, cuts them at commas.
 */
function oddity(value: unknown, schema: Described): string {
  if (typeof value === 'string' && /\([^)]*$/.test(value)) return ', cut off at a comma; write it in quotes';
  if (schema.type !== 'string' || (typeof value !== 'number' && typeof value !== 'boolean')) return '';
  if (schema.title !== undefined) return ', which has no unit';
  return schema.enum === undefined ? `, a ${typeof value}; write it in quotes` : '';
}

function valueMessage(value: unknown, schema: Described): string {
  const near = typeof value === 'string' && schema.enum !== undefined ? suggestion(value, schema.enum.map(String)) : '';
  // A quantity's examples say it better than its pattern.
  const form =
    typeof value === 'string' && schema.title === undefined && schema.pattern !== undefined
      ? ` that matches ${schema.pattern}`
      : '';
  const what = value === null ? 'nothing' : shown(value);
  return `found ${what}${oddity(value, schema)}; allowed: ${describe(schema)}${form}${near}`;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Found {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
}

function found(error: ErrorObject): Found {
  const path = pathOf(error);
  const schema: Described = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return { path: [...path, key], at: 'key', message: unknownKey(key, schema) };
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const missing = schema.properties?.[key] ?? {};
      return { path, at: 'key', message: `found no ${key}; allowed: ${describe(missing)}` };
    }
    default:
      return { path, at: 'value', message: valueMessage(error.data, schema) };
  }
}

function isWithin(error: ErrorObject, union: ErrorObject): boolean {
  const sameValue =
    error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
  return sameValue && error.schemaPath.startsWith(`${union.schemaPath}/`);
}

/** The branch of a union that is of the value's own kind: its mistakes say more than "none of these" does. */
function ownBranch(union: ErrorObject): string | undefined {
  const schema: Described = union.parentSchema ?? {};
  const kind = isMapping(union.data) ? 'object' : 'string';
  if (kind === 'string' && typeof union.data !== 'string') return undefined;
  const index = schema.anyOf?.findIndex(({ type }) => type === kind) ?? -1;
  return index < 0 ? undefined : `${union.schemaPath}/${index}/`;
}

/** Of the errors of a union, those of the value's own branch say it best; where it has none, the union's own does. */
function saysNothingMore(error: ErrorObject, unions: readonly ErrorObject[]): boolean {
  if (error.keyword === 'anyOf' && ownBranch(error) !== undefined) return true;
  return unions.some((union) => {
    const own = ownBranch(union);
    return isWithin(error, union) && !(own !== undefined && error.schemaPath.startsWith(own));
  });
}

/** A key that is missing because it is misspelt is one mistake, not two. */
function isMisspelt(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false;
  const missing = String(error.params.missingProperty);
  return errors.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === error.instancePath &&
      nearest(String(params.additionalProperty), [missing]) !== undefined,
  );
}

/** In the order of the file, each once: an empty text breaks the rule of its length and that of its form. */
export function inOrder(all: readonly Problem[]): Problem[] {
  const each = new Map(all.map((problem) => [JSON.stringify(problem), problem]));
  return [...each.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** One problem a mistake. */
export function problems(errors: readonly ErrorObject[], document: SourceDocument, file: string): Problem[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  const telling = errors.filter((error) => !saysNothingMore(error, unions) && !isMisspelt(error, errors));
  return inOrder(
    telling.map(found).map(({ path, at, message }) => ({ file, ...document.place(path, at), path, message })),
  );
}
