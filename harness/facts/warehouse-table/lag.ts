import type { Attribute } from '../facts';

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** `20 minutes`, as Snowflake writes a target lag. */
export function lagSeconds(text: string): Attribute<number> {
  const [, count, unit = ''] = /^\s*(\d+)\s*([a-z]+?)s?\s*$/i.exec(text) ?? [];
  const each = SECONDS[unit.toLowerCase()];
  if (text.trim() === '') return undefined;
  return count === undefined || each === undefined ? { unknown: `"${text}" is no duration` } : Number(count) * each;
}
