import type { Attribute, TableColumn } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';

/** The columns of a list of blocks; unknown as soon as one has a name that the input does not tell. */
export function columnsOf(table: Props, path: string, name: string, type: string): Attribute<readonly TableColumn[]> {
  const columns = table.each(path, (column) =>
    mapKnown(column.text(name) ?? '', (known): TableColumn => ({ name: known, type: column.text(type) })),
  );
  return mapKnown(columns, allKnown);
}
