import {
  AFTER_APPLY,
  isInterpolation,
  isObject,
  isReference,
  isUnknown,
  type Resource,
  type Unknown,
  type Value,
} from '../read/graph';
import type { Attribute, Link, Maybe, Texts } from './facts';
import { parsedJson } from './json-text';
import { allKnown, mapKnown } from './maybe';
import { isFilled, listed, spelt, unknownOf } from './values';

type Dialect = 'cloudformation' | 'terraform' | 'pulumi-bridged' | 'azure-native' | 'azapi';
type FindResource = (address: string) => Resource | undefined;

function dialectOf(type: string): Dialect {
  if (type.includes('::')) return 'cloudformation';
  if (type.startsWith('azure-native:')) return 'azure-native';
  if (type.startsWith('azapi_')) return 'azapi';
  return type.includes(':') ? 'pulumi-bridged' : 'terraform';
}

interface Lifted {
  readonly value: Value;
  /** Why nothing is known of what `value` does not hold. */
  readonly beyond?: Unknown;
}

/** azapi writes the body of the request, where azure-native has lifted `properties` to the top. */
function lifted({ properties }: Resource): Lifted {
  const body = parsedJson(properties.body ?? {}) ?? { unknown: 'a text that is not JSON' };
  const unknown = unknownOf(body);
  if (unknown !== undefined) return { value: properties, beyond: unknown };
  if (!isObject(body)) return { value: properties };
  const { properties: inner, ...outer } = body;
  return { value: { ...properties, ...outer, ...(isObject(inner) ? inner : {}) } };
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Pulumi's bridge writes Terraform's names in camel case, and a list's name in the plural. */
function spellings(name: string, dialect: Dialect): readonly string[] {
  if (dialect !== 'pulumi-bridged') return [name];
  const one = camel(name);
  return [name, one, `${one}s`, one.replace(/y$/, 'ies'), `${one}es`];
}

/**
 * A resource's properties (or a block of them), read by paths in the vocabulary's own words. Terraform's words serve the
 * bridged Pulumi providers too; a block that can stand only once is entered whether it is written as a list or not.
 */
export class Props {
  private constructor(
    private readonly value: Value,
    private readonly dialect: Dialect,
    readonly resource: Resource,
    private readonly find: FindResource,
    private readonly beyond?: Unknown,
  ) {}

  static of(resource: Resource, find: FindResource = () => undefined): Props {
    const dialect = dialectOf(resource.type);
    const { value, beyond }: Lifted = dialect === 'azapi' ? lifted(resource) : { value: resource.properties };
    return new Props(value, dialect, resource, find, beyond);
  }

  private within(value: Value): Props {
    return new Props(value, this.dialect, this.resource, this.find);
  }

  /** The same, with other properties. */
  private having(value: Value): Props {
    return new Props(value, this.dialect, this.resource, this.find, this.beyond);
  }

  /** The value as it stands: known, unknown, a reference, or undefined where there is none. */
  raw(path: string): Value | undefined {
    let here: Value | undefined = this.value;
    for (const name of path === '' ? [] : path.split('.')) {
      if (Array.isArray(here)) here = here[0];
      if (here === undefined || here === null) return undefined;
      if (unknownOf(here) !== undefined) return here;
      if (!isObject(here)) return undefined;
      const block: { readonly [key: string]: Value } = here;
      const key = spellings(name, this.dialect).find((spelling) => Object.hasOwn(block, spelling));
      here = key === undefined ? (block === this.value ? this.beyond : undefined) : block[key];
    }
    return here === null ? undefined : here;
  }

  has(path: string): boolean {
    return this.raw(path) !== undefined;
  }

  /** It is there and is not one of the empty values that a plan prints for what nobody set. */
  isFilled(path: string): boolean {
    return isFilled(this.raw(path));
  }

  /**
   * Without those of the named properties that the provider fills in when nobody set them, which a Terraform plan prints
   * as known after apply: whoever reads them shall see that there are none.
   */
  withoutComputed(...names: readonly string[]): Props {
    if ((this.dialect !== 'terraform' && this.dialect !== 'azapi') || !isObject(this.value)) return this;
    const kept = Object.entries(this.value).filter(
      // What a configuration computes is set, whatever it comes to.
      ([name, value]) => !(names.includes(name) && isUnknown(value) && value.unknown === AFTER_APPLY),
    );
    return this.having(Object.fromEntries(kept));
  }

  private read<T>(path: string, known: (value: Value) => Attribute<T>): Attribute<T> {
    const value = this.raw(path);
    return value === undefined ? undefined : (unknownOf(value) ?? known(value));
  }

  text(path: string): Attribute<string> {
    return this.read(path, (value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
    );
  }

  number(path: string): Attribute<number> {
    return this.read(path, (value) => {
      if (typeof value === 'number') return value;
      if (typeof value !== 'string' || value.trim() === '') return undefined;
      return Number.isFinite(Number(value)) ? Number(value) : { unknown: 'a text that is no number' };
    });
  }

  /** A number for which 0 and below mean that there is none. */
  positive(path: string): Attribute<number> {
    const number = this.number(path);
    return typeof number === 'number' && number <= 0 ? undefined : number;
  }

  boolean(path: string): Attribute<boolean> {
    return this.read(path, (value) => {
      if (typeof value === 'boolean') return value;
      return value === 'true' ? true : value === 'false' ? false : undefined;
    });
  }

  /** Whether the text at the path is one of these, letter case apart; absent stays absent. */
  is(path: string, ...texts: readonly string[]): Attribute<boolean> {
    const text = this.text(path);
    return typeof text === 'string' ? texts.some((one) => one.toLowerCase() === text.toLowerCase()) : text;
  }

  /** A list of texts, unknown as soon as one of them is; a single text counts as a list of one. */
  texts(path: string): Attribute<readonly string[]> {
    return this.read(path, (value) => {
      const unknown = listed(value).map(unknownOf).find(isUnknown);
      return unknown ?? listed(value).filter((one) => typeof one === 'string');
    });
  }

  /** Like `texts`, for names of people, roles and actions: a reference is as good as a name, and is spelt `${address.attribute}`. */
  names(path: string): Attribute<readonly string[]> {
    const value = this.raw(path);
    if (value === undefined) return undefined;
    const unknown = listed(value).find(isUnknown);
    return unknown ?? listed(value).flatMap((one) => spelt(one) ?? []);
  }

  /** A text in which references are spelt in the same way; one that is nothing but a reference is not known. */
  spelling(path: string): Attribute<string> {
    const value = this.raw(path);
    return isInterpolation(value) ? spelt(value) : this.text(path);
  }

  /** What a property (of a list, the first) points to. A text around one reference, such as a URI, points to its resource. */
  link(path: string): Attribute<Link> {
    const raw = this.raw(path);
    const value = Array.isArray(raw) ? raw[0] : raw;
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return { text: value };
    if (isReference(value)) return { address: value.ref };
    if (isInterpolation(value)) {
      const [only, ...others] = value.parts.filter(isReference);
      const text = value.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
      return only === undefined || others.length > 0 ? { text } : { address: only.ref, text };
    }
    return unknownOf(value);
  }

  /** What each item of a list points to. */
  links(path: string): Attribute<readonly Link[]> {
    const value = this.raw(path);
    if (value === undefined || isUnknown(value)) return value;
    return allKnown(listed(value).flatMap((one) => this.within(one).link('') ?? []));
  }

  /** The resource that a property refers to, if the input holds it. */
  target(path: string): Props | undefined {
    const link = this.link(path);
    const resource = link === undefined || isUnknown(link) ? undefined : this.find(link.address ?? '');
    return resource === undefined ? undefined : Props.of(resource, this.find);
  }

  /** A name that is written out or referred to; `there` is where the resource that it refers to says it. */
  textThrough(path: string, there: string): Attribute<string> {
    const text = this.text(path);
    return isUnknown(text) ? (this.target(path)?.text(there) ?? text) : text;
  }

  /** A block's properties; undefined where the block is absent, unknown where it cannot be told. */
  block(path: string): Attribute<Props> {
    return this.read(path, (value) => {
      const one: Value | undefined = Array.isArray(value) ? value[0] : value;
      return isObject(one) ? this.within(one) : undefined;
    });
  }

  /** Each block of a repeated one; a single block counts as a list of one; absent gives undefined. */
  each<T>(path: string, item: (block: Props) => T): Attribute<readonly T[]> {
    return this.read(path, (value) => listed(value).map((one) => item(this.within(one))));
  }

  /** A map's values by key, where the keys are the user's words: they are not respelt, and may hold dots. */
  map(path: string): Attribute<ReadonlyMap<string, Props>> {
    return this.read(path, (value) =>
      isObject(value) ? new Map(Object.entries(value).map(([key, one]) => [key, this.within(one)])) : undefined,
    );
  }

  /** The same map's values as texts, numbers and flags included. */
  textsByKey(path: string): Attribute<Texts> {
    const textOf = (one: Props): Maybe<string> =>
      one.spelling('') ?? mapKnown(one.boolean(''), String) ?? { unknown: 'it is no text' };
    return mapKnown(this.map(path), (values) =>
      Object.fromEntries([...values].map(([key, one]) => [key, textOf(one)])),
    );
  }

  /** A document that is written out or given as JSON text. */
  json(path: string): Attribute<Props> {
    const value = this.raw(path);
    if (value === undefined || value === '') return undefined;
    if (isUnknown(value) || isReference(value)) return unknownOf(value);
    const parsed = parsedJson(value);
    return parsed === undefined ? { unknown: 'a text that is not JSON' } : this.within(parsed);
  }
}
