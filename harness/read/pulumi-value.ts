/** The JSON of a preview's `inputs` to graph values. */
import type { Properties, Unknown, Value } from './graph';
import { type ResourceState, SECRET_TEXT, SIGNATURE_KEY, SIGNATURES, UNKNOWN_TEXT } from './pulumi-preview';
import { readEncoded, readTokens } from './pulumi-token';

type Json = { readonly [key: string]: unknown };

const SECRET: Unknown = { unknown: 'secret' };
const AFTER_DEPLOYMENT: Unknown = { unknown: 'known after deployment' };

export function readProperties({ inputs = {}, propertyDependencies = {} }: ResourceState): Properties {
  const entries = Object.entries(inputs);
  return Object.fromEntries(entries.map(([key, value]) => [key, readValue(value, propertyDependencies[key] ?? [])]));
}

/** `dependencies`: the URNs of the resources whose outputs the property is made from. */
function readValue(value: unknown, dependencies: readonly string[]): Value {
  if (typeof value === 'string') return readText(value, dependencies);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => readValue(item, dependencies));
  if (isJson(value)) return SIGNATURE_KEY in value ? readSigned(value, dependencies) : readObject(value, dependencies);
  return null;
}

function readText(text: string, dependencies: readonly string[]): Value {
  if (text === SECRET_TEXT) return SECRET;
  if (text === UNKNOWN_TEXT) return readUnknown(dependencies);
  return readTokens(readEncoded(text));
}

/** A preview says which resources an unknown value comes from, never which attribute: that one is the empty text. */
function readUnknown(dependencies: readonly string[]): Value {
  const [ref, ...others] = dependencies;
  return ref !== undefined && others.length === 0 ? { ref, attribute: '' } : AFTER_DEPLOYMENT;
}

function readObject(object: Json, dependencies: readonly string[]): Value {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, readValue(value, dependencies)]));
}

function readSigned(object: Json, dependencies: readonly string[]): Value {
  switch (object[SIGNATURE_KEY]) {
    case SIGNATURES.secret:
      return SECRET;
    case SIGNATURES.resource:
      return readResourceReference(object);
    case SIGNATURES.output:
      return readOutput(object, dependencies);
    case SIGNATURES.asset:
    case SIGNATURES.archive:
      return readAsset(object, dependencies);
    default:
      return { unknown: `a value of a kind that Ramani does not know (${object[SIGNATURE_KEY]})` };
  }
}

/** A resource given where a value is expected stands for its id; a component has none, and stands for its URN. */
function readResourceReference(object: Json): Value {
  return { ref: String(object.urn), attribute: object.id === undefined ? 'urn' : 'id' };
}

function readOutput(object: Json, dependencies: readonly string[]): Value {
  if (object.secret === true) return SECRET;
  if ('value' in object) return readValue(object.value, dependencies);
  const own = object.dependencies;
  return readUnknown(Array.isArray(own) ? own.map(String) : dependencies);
}

/** What a file holds is not infrastructure: its text, its place, or the files of an archive by name. */
function readAsset(object: Json, dependencies: readonly string[]): Value {
  const content = object.text ?? object.path ?? object.uri ?? object.assets;
  return content === undefined ? { unknown: 'content of an asset' } : readValue(content, dependencies);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
