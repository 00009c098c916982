import { type TObject, type TProperties, type TSchema, Type, TypeGuard } from '@sinclair/typebox';
import type { Quantity } from './quantity';

/**
 * Every object of the platform file refuses keys it does not know: a misspelt key would otherwise be silence.
 * A property with a default may be left out of the file; the validator fills it in, so the type has it always.
 */
export function block<P extends TProperties>(
  description: string,
  properties: P,
  fallback?: Record<string, never>,
): TObject<P> {
  const required = Object.keys(properties).filter((key) => {
    const property = properties[key];
    return property !== undefined && !TypeGuard.IsOptional(property) && property.default === undefined;
  });
  const options = {
    description,
    additionalProperties: false,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
  return Object.assign(Type.Object(properties, options), { required });
}

export function quantity<T>(of: Quantity<T>, description: string, fallback?: string) {
  const options = { description, title: of.title, pattern: of.pattern, examples: [...of.examples] };
  return Type.String(fallback === undefined ? options : { ...options, default: fallback });
}

/** A count may be written as a bare number too. */
export function countable(of: Quantity<number>, description: string) {
  return Type.Union([Type.Integer({ minimum: 0 }), quantity(of, description)], {
    description,
    title: of.title,
    examples: [...of.examples],
  });
}

export function oneOf<const T extends readonly string[]>(values: T, description: string, fallback?: T[number]) {
  const options = { description, ...(fallback === undefined ? {} : { default: fallback }) };
  return Type.Unsafe<T[number]>(Type.String({ enum: [...values], ...options }));
}

export function text(description: string, pattern?: string, ...examples: readonly string[]) {
  return Type.String({
    description,
    minLength: 1,
    ...(pattern === undefined ? {} : { pattern }),
    ...(examples.length === 0 ? {} : { examples: [...examples] }),
  });
}

/** Things by name: dataset names, column names. The name rule is the key's own pattern. */
export function named<T extends TSchema>(of: T, description: string, pattern: string, example: string) {
  return Type.Record(Type.String({ pattern }), of, {
    description,
    additionalProperties: false,
    nameRule: { pattern, example },
  });
}
