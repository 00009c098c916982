import { isObject, isUnknown, type Value } from '../../read/graph';
import type { Attribute, Maybe, Texts } from '../facts';
import type { Props } from '../props';
import { unknownOf } from '../values';

type Entry = readonly [string, Maybe<string>];

function entries(value: Value, path: string): readonly Entry[] {
  if (value === null) return [];
  const unknown = unknownOf(value);
  if (unknown !== undefined) return [[path, unknown]];
  if (!isObject(value)) return [[path, Array.isArray(value) ? JSON.stringify(value) : String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, path === '' ? key : `${path}.${key}`));
}

/** A document of settings as texts: `{ Logging: { EnableLogging: true } }` is `Logging.EnableLogging`. */
export function flatJson(props: Props, path: string): Attribute<Texts> {
  const document = props.json(path);
  if (document === undefined || isUnknown(document)) return document;
  return Object.fromEntries(entries(document.raw('') ?? {}, ''));
}
