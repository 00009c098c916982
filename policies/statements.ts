import type { WarehouseQuery } from '../harness/facts/facts';

const TABLE = /\bcreate\s+(?:or\s+replace\s+)?(temp\s+|temporary\s+)?table\s+(?:if\s+not\s+exists\s+)?([^\s(]+)/i;

/** What a script creates, statement by statement. */
export interface CreatedTable {
  readonly name: string;
  /** All of the statement. */
  readonly text: string;
  /** What stands before its query; absent: it has none. */
  readonly head?: string;
}

function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
}

/** Lasting tables that the statements create; those of a session are gone with it. */
export function createdTables(sql: string): readonly CreatedTable[] {
  return withoutComments(sql)
    .split(';')
    .flatMap((text): CreatedTable[] => {
      const [, temporary, name] = TABLE.exec(text) ?? [];
      if (name === undefined || temporary !== undefined) return [];
      const query = /\bas\b\s*\(*\s*(?:select|with)\b/i.exec(text);
      return [{ name, text, ...(query === null ? {} : { head: text.slice(0, query.index) }) }];
    });
}

/** Columns in the brackets behind a keyword such as `INTERLEAVED SORTKEY`. */
export function columnsBehind(text: string, keyword: RegExp): readonly string[] {
  const list = new RegExp(`${keyword.source}\\s*\\(([^)]*)\\)`, 'i').exec(text)?.[1];
  return (list ?? '')
    .split(',')
    .map((column) => column.trim().replaceAll('"', ''))
    .filter((column) => column !== '');
}

/** The last part of a name: `sales` of `mart.sales`. */
export function bareName(name: string): string {
  return name.replaceAll(/["`]/g, '').split('.').at(-1) ?? name;
}

/** The same, as something that has a name and nothing else. */
export function namedTable(name: string): Pick<WarehouseQuery, 'address' | 'name'> {
  return { address: bareName(name), name: bareName(name) };
}
