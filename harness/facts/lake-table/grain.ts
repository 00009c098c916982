import type { Grain } from '../../../spec/lake';

/** By the last word of a column's name, hour first: `event_date`, `dt`, `yyyymm`. */
const WORDS: readonly (readonly [Grain, RegExp])[] = [
  ['hour', /^(hour|hours|hr|hh|datehour|yyyymmddhh|h)$/],
  ['day', /^(day|date|dt|ds|dd|yyyymmdd|d)$/],
  ['month', /^(month|mon|mm|yyyymm|yearmonth|m)$/],
  ['year', /^(year|yr|yyyy|yy|y)$/],
];

/** Words that only say that a column is a key. */
const KEY_WORDS = new Set(['id', 'key', 'sk', 'part', 'partition', 'utc']);

/** By the finest letter of a date pattern such as `yyyy/MM/dd`. */
const LETTERS: readonly (readonly [Grain, RegExp])[] = [
  ['hour', /[Hhk]/],
  ['day', /[dD]/],
  ['month', /[ML]/],
  ['year', /[yu]/],
];

function wordsOf(name: string): readonly string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !KEY_WORDS.has(word));
}

function firstMatch(rows: typeof WORDS, text: string): Grain | undefined {
  return rows.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * How much time one value of a partition column covers: by the pattern of its values, by its name, or by its type, as far
 * as they tell.
 */
export function grainOf(name: string, type?: string, sampleFormat?: string): Grain | undefined {
  if (sampleFormat !== undefined) return firstMatch(LETTERS, sampleFormat.replace(/'[^']*'/g, ''));
  return firstMatch(WORDS, wordsOf(name).at(-1) ?? '') ?? (type?.toLowerCase() === 'date' ? 'day' : undefined);
}
