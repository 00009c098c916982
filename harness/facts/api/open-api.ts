import { parse } from 'yaml';
import { isObject, isReference, isUnknown, type Value } from '../../read/graph';
import type { Attribute, Endpoint } from '../facts';
import { parsedJson } from '../json-text';
import { unknownOf } from '../values';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>(
    (here, key) => (isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );
}

function objects(value: Value | undefined): readonly (readonly [string, Value])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Follows `#/components/schemas/Order` within the document. */
function resolved(schema: Value | undefined, document: Value): Value | undefined {
  const reference = at(schema, '$ref');
  return typeof reference === 'string' ? at(document, ...reference.replace(/^#\//, '').split('/')) : schema;
}

/** An array, or an object with a single property that is one. */
function isList(schema: Value | undefined, document: Value): boolean | undefined {
  const own = resolved(schema, document);
  if (own === undefined) return undefined;
  if (at(own, 'type') === 'array') return true;
  return objects(at(own, 'properties')).some(([, property]) => at(resolved(property, document), 'type') === 'array');
}

/** OpenAPI 3 has it under a media type, Swagger 2 beside the description. */
function answerOf(operation: Value, document: Value): Value | undefined {
  const answer = resolved(at(operation, 'responses', '200'), document);
  const [media] = objects(at(answer, 'content'));
  return at(answer, 'schema') ?? at(media?.[1], 'schema');
}

function parametersOf(holder: Value | undefined, document: Value): readonly string[] {
  const listed = at(holder, 'parameters');
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((parameter) => {
    const name = at(resolved(parameter, document), 'name');
    return typeof name === 'string' ? [name] : [];
  });
}

function endpointsIn(document: Value): readonly Endpoint[] {
  return objects(at(document, 'paths')).flatMap(([path, item]) =>
    objects(item)
      .filter(([method]) => METHODS.includes(method.toLowerCase()))
      .map(([method, operation]) => {
        const list = isList(answerOf(operation, document), document);
        return {
          path,
          method: method.toLowerCase(),
          parameters: [...parametersOf(item, document), ...parametersOf(operation, document)],
          ...(list === undefined ? {} : { list }),
        };
      }),
  );
}

/** YAML is a superset of JSON, and both are written as texts. */
function parsed(value: Value): Value | undefined {
  const json = parsedJson(value);
  if (json !== undefined || typeof value !== 'string') return json;
  try {
    return parse(value);
  } catch {
    return undefined;
  }
}

/** What an OpenAPI document declares, given whole or as a text. */
export function endpointsOf(value: Value | undefined): Attribute<readonly Endpoint[]> {
  if (value === undefined || value === '') return undefined;
  if (isUnknown(value) || isReference(value)) return unknownOf(value);
  const document = parsed(value);
  return isObject(document) ? endpointsIn(document) : { unknown: 'a document that is no OpenAPI' };
}
