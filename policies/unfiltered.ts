/** Comments hold words that are no part of a statement. */
function bare(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** `orders`, `mart.orders`, or either in quotes; not `orders_old`, and not `orders$partitions`. */
function reads(sql: string, table: string): boolean {
  const qualifier = '(?:[`"]?[\\w-]+[`"]?\\.)*';
  return new RegExp(`\\b(?:from|join)\\s+${qualifier}[\`"]?${escaped(table)}(?![\\w$-])`, 'i').test(sql);
}

function names(sql: string, column: string): boolean {
  return new RegExp(`\\b${escaped(column)}\\b`, 'i').test(sql);
}

/**
 * Whether a query reads a table and names none of its partition keys in a condition, so that no partition is left out.
 * Only of queries that answer: a view is filtered by whoever reads it, and a copy takes everything once.
 */
export function readsEveryPartition(sql: string, table: string, keys: readonly string[]): boolean {
  const text = bare(sql);
  if (!/^\(*\s*(select|with)\b/i.test(text) || !reads(text, table)) return false;
  const from = text.search(/\b(where|on)\b/i);
  const conditions = from === -1 ? '' : text.slice(from);
  return keys.length > 0 && !keys.some((key) => names(conditions, key));
}
