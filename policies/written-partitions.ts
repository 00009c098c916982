import type { LakeTable } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';
import type { Grain } from '../spec/lake';

/** What a query that writes a table from another says of the partitions that it makes. */
export interface Writing {
  /** Of a new table: its partition columns. */
  readonly keys?: readonly string[];
  /** Of a table that exists: its name. */
  readonly into?: string;
  /** What follows the last WHERE; absent: it takes everything. */
  readonly where?: string;
}

function withoutComments(text: string): string {
  return text.replaceAll(/--[^\n]*/g, ' ').replaceAll(/\/\*[\s\S]*?\*\//g, ' ');
}

/** CREATE TABLE ... AS and INSERT INTO; undefined for any other query, and for one that writes no partitions. */
export function writingOf(query: string): Writing | undefined {
  const text = withoutComments(query);
  const conditions = /\bwhere\b(?![\s\S]*\bwhere\b)([\s\S]*)$/i.exec(text)?.[1];
  const where = conditions === undefined ? {} : { where: conditions };
  const into = /\binsert\s+into\s+(?:[\w"`]+\.)?["`]?(\w+)/i.exec(text)?.[1];
  if (into !== undefined) return /\bselect\b/i.test(text) ? { into, ...where } : undefined;
  const list = /\bcreate\s+table\b[\s\S]*?\bpartition(?:ed_by|ing)\s*=\s*array\s*\[([^\]]*)\][\s\S]*?\bselect\b/i.exec(
    text,
  );
  if (list === null) return undefined;
  const keys = [...(list[1] ?? '').matchAll(/'([^']+)'/g)].map(([, key = '']) => key.toLowerCase());
  return { keys, ...where };
}

const DAYS: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, month: 30, year: 365 };
const GRAINS: readonly (readonly [RegExp, Grain])[] = [
  [/^hour\(|^hours?$|_hours?$|^hr$|^hh$/, 'hour'],
  [/^day\(|^(dt|ds|day|date)$|_(dt|day|date)$/, 'day'],
  [/^month\(|^months?$|_month$/, 'month'],
  [/^year\(|^years?$|_year$/, 'year'],
];

/** Days that one partition of these keys holds; undefined where no key is a time. */
export function daysOfKeys(keys: readonly string[]): number | undefined {
  const days = keys.flatMap((key) => {
    const grain = GRAINS.find(([pattern]) => pattern.test(key))?.[1];
    return grain === undefined ? [] : [DAYS[grain]];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}

export function daysOfTable({ partitions }: LakeTable): number | undefined {
  const keys = partitions === undefined || isUnknown(partitions) ? [] : partitions;
  const days = keys.flatMap(({ grain }) => (grain === undefined ? [] : [DAYS[grain]]));
  return days.length === 0 ? undefined : Math.min(...days);
}

const MS_A_DAY = 86_400_000;
const DAYS_OF: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/** Words without which a condition is not about time: columns, functions, placeholders that a program fills. */
const ABOUT_TIME = /date|time|day|month|year|hour|week|_at\b|\bdt\b|\bds\b|\bts\b|now\(|\d{4}-\d{2}|\?|\$\{|:\w/i;

/** Days that a condition lets through: `Infinity` where nothing bounds them, undefined where its words do not tell. */
export function daysLetThrough(where: string | undefined): number | undefined {
  if (where === undefined || !ABOUT_TIME.test(where)) return Infinity;
  const dates = [...where.matchAll(/\b(\d{4})-?(\d{2})-?(\d{2})\b/g)].map(([, y, m, d]) =>
    Date.parse(`${y}-${m}-${d}`),
  );
  if (dates.length > 1) return (Math.max(...dates) - Math.min(...dates)) / MS_A_DAY + 1;
  const back = /interval\s+'?(\d+)'?\s*(hour|day|week|month|year)/i.exec(where);
  if (back !== null) return Number(back[1]) * (DAYS_OF[(back[2] ?? '').toLowerCase()] ?? 1);
  const ago = /date_add\(\s*'(hour|day|week|month|year)'\s*,\s*-(\d+)/i.exec(where);
  if (ago !== null) return Number(ago[2]) * (DAYS_OF[(ago[1] ?? '').toLowerCase()] ?? 1);
  if (dates.length === 1) return />/.test(where) && !/</.test(where) ? Infinity : undefined;
  return undefined;
}
