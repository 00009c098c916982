import type { TSchema } from '@sinclair/typebox';

/** A schema as plain JSON Schema, without the marks that only the validator reads. */
export function publishedSchema(schema: TSchema, name: string): unknown {
  const plain: unknown = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'nameRule' ? undefined : value)),
  );
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: `Ramani ${name}`, ...Object(plain) };
}
