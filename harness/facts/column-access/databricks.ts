import type { Attributes, ColumnAccess } from '../facts';
import type { Row } from '../vocabulary';

const SELECT = /^\s*select\s+([\w`,\s]+?)\s+from\s+([\w`.-]+)\s*;?\s*$/i;

function unquoted(name: string): string {
  return name.trim().replaceAll('`', '');
}

/** The named columns of one table: whoever may read the view, and not the table, sees no other. */
function selected(text: string): Attributes<ColumnAccess> | undefined {
  const [, columns, from] = SELECT.exec(text) ?? [];
  if (columns === undefined || from === undefined) return undefined;
  const [table = '', database] = from.split('.').map(unquoted).reverse();
  return {
    table: { text: table },
    ...(database === undefined ? {} : { database }),
    columns: columns.split(',').map(unquoted),
  };
}

export const databricksRows: readonly Row<ColumnAccess>[] = [
  {
    types: ['databricks_sql_table', 'databricks:index:SqlTable'],
    read: (view) => {
      const text = view.text('view_definition');
      return typeof text === 'string' ? selected(text) : undefined;
    },
  },
];
