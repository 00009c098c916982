import { AFTER_APPLY, isObject, isReference, type Unknown, type Value } from './graph';

/** The data source that puts IAM's JSON together from blocks. */
export const POLICY_DOCUMENT = 'aws_iam_policy_document';

type Block = { readonly [key: string]: Value };

/** What else a document is put together from: then its own statements are not all. */
const OTHERS = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];

function blocks(value: Value | undefined): readonly Block[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isBlock) ? value : undefined;
}

function isBlock(value: Value): value is Block {
  return isObject(value);
}

function texts(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** A plan keeps the reference in `"${aws_s3_bucket.lake.arn}/*"` and loses the text around it. */
function resources(value: Value | undefined): readonly Value[] {
  const unknown: Unknown = { unknown: AFTER_APPLY };
  return texts(value).map((one) => (typeof one === 'string' ? one : unknown));
}

function principals(value: Value | undefined): Value {
  const listed = blocks(value) ?? [];
  const types = [...new Set(listed.map(({ type }) => (typeof type === 'string' ? type : '')))];
  if (types.includes('*')) return '*';
  const of = (type: string) => listed.filter((one) => one['type'] === type).flatMap((one) => texts(one['identifiers']));
  return Object.fromEntries(types.map((type) => [type, of(type)]));
}

function conditions(value: Value | undefined): Value {
  const listed = blocks(value) ?? [];
  const tests = [...new Set(listed.map(({ test }) => (typeof test === 'string' ? test : '')))];
  const of = (test: string) =>
    listed
      .filter((one) => one['test'] === test)
      .map((one): [string, Value] => [typeof one['variable'] === 'string' ? one['variable'] : '', one['values'] ?? []]);
  return Object.fromEntries(tests.map((test) => [test, Object.fromEntries(of(test))]));
}

/** Lists that a block leaves empty are no part of a statement. */
function statement(block: Block): Value {
  const lists: readonly (readonly [string, readonly Value[]])[] = [
    ['Action', texts(block['actions'])],
    ['NotAction', texts(block['not_actions'])],
    ['Resource', resources(block['resources'])],
    ['NotResource', resources(block['not_resources'])],
  ];
  const maps: readonly (readonly [string, string, (value: Value | undefined) => Value])[] = [
    ['Principal', 'principals', principals],
    ['NotPrincipal', 'not_principals', principals],
    ['Condition', 'condition', conditions],
  ];
  return {
    Effect: block['effect'] ?? 'Allow',
    ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
    ...Object.fromEntries(
      maps.filter(([, from]) => texts(block[from]).length > 0).map(([to, from, read]) => [to, read(block[from])]),
    ),
  };
}

/** The policy that a document's planned blocks will make; undefined where they do not tell all of it. */
export function policyOf(document: Value | undefined): Value | undefined {
  if (document === undefined || !isObject(document)) return undefined;
  const statements = blocks(document['statement']);
  const isWhole = OTHERS.every((other) => texts(document[other]).length === 0);
  return statements === undefined || statements.length === 0 || !isWhole
    ? undefined
    : { Version: '2012-10-17', Statement: statements.map(statement) };
}

/** The policy itself, where a value is a reference to the JSON of a document that is known. */
export function withPolicy(value: Value, policies: ReadonlyMap<string, Value>): Value {
  if (!isReference(value) || !['json', 'minified_json'].includes(value.attribute)) return value;
  return policies.get(value.ref) ?? value;
}
