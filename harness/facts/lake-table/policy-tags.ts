import type { Attribute } from '../facts';
import { isKnown, mapKnown } from '../maybe';
import type { Props } from '../props';

/** The column itself and those inside it (`customer.phone`) that carry a policy tag or a data policy. */
function taggedIn(column: Props): readonly string[] {
  const name = column.spelling('name');
  if (typeof name !== 'string') return [];
  const inner = column.each('fields', taggedIn) ?? [];
  const isTagged = column.isFilled('policyTags.names') || column.isFilled('dataPolicies');
  return [...(isTagged ? [name] : []), ...(isKnown(inner) ? inner.flat().map((one) => `${name}.${one}`) : [])];
}

/** The columns of a BigQuery table that only some may read. */
export function taggedColumns(table: Props): Attribute<readonly string[]> {
  return mapKnown(table.withoutComputed('schema').json('schema'), (schema) =>
    mapKnown(schema.each('', taggedIn), (columns) => columns.flat()),
  );
}
