import { PlatformFile } from '../spec/platform';
import { code, table } from './markdown';

/** What the table needs of a JSON Schema. */
interface Described {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly patternProperties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly required?: readonly string[] | undefined;
}

interface Key {
  readonly path: string;
  readonly schema: Described;
  readonly required: boolean;
}

/** The shape of a value that has keys of its own: itself, or the branch of a union that does. */
function blockOf(schema: Described): Described {
  return schema.anyOf?.find(({ type }) => type === 'object') ?? schema;
}

/** Everything below a block, in the order of the schema: `*` stands for a name, `[]` for each of a list. */
function keysBelow(schema: Described, path: string): readonly Key[] {
  const { properties = {}, patternProperties = {}, items, required = [] } = blockOf(schema);
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const own = Object.entries(properties).map(([name, of]) => ({
    path: at(name),
    schema: of,
    required: required.includes(name),
  }));
  const named = Object.values(patternProperties).map((of) => ({ path: at('*'), schema: of, required: false }));
  return [
    ...[...own, ...named].flatMap((key) => [key, ...keysBelow(key.schema, key.path)]),
    ...(items === undefined ? [] : keysBelow(items, `${path}[]`)),
  ];
}

function valueWords(schema: Described): string {
  const { type, title, enum: allowed, examples = [], items, patternProperties } = schema;
  if (allowed !== undefined) return allowed.map((one) => code(String(one))).join(', ');
  if (items !== undefined) return `list: ${valueWords(items)}`;
  if (patternProperties !== undefined) return 'blocks by name';
  if (type === 'object') return 'block';
  const such = examples.map((one) => code(String(one))).join(', ');
  return [title ?? 'text', such].filter((part) => part !== '').join(': ');
}

/** `{}`: the block may be left out, and its keys then have their own defaults. */
function defaultWords({ schema, required }: Key): string {
  if (schema.default === undefined) return required ? 'required' : '';
  return code(typeof schema.default === 'object' ? JSON.stringify(schema.default) : String(schema.default));
}

/** Every key of a platform file, from the schema that the file is checked against. */
export function platformFileReference(): string {
  const rows = keysBelow(PlatformFile, '').map((key) => [
    code(key.path),
    key.schema.description ?? blockOf(key.schema).description ?? '',
    valueWords(key.schema),
    defaultWords(key),
  ]);
  return table(['key', 'what it says', 'how it is written', 'default'], rows);
}
