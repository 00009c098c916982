import type { Decision } from './decision';

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('name' in value && typeof value.name === 'string') return value.name;
  if ('class' in value && 'afterDays' in value) return `${String(value.class)} after ${String(value.afterDays)} days`;
  const [[verb, what] = ['', '']] = Object.entries(value);
  return `${verb} ${words(what)}`;
}

/** What was decided, in a few words: `ordered_at_day, county`, `GLACIER_IR after 365 days`. */
export function decisionWords({ value, pinned }: Decision<unknown>): string {
  return pinned === true ? `${words(value)} (pinned)` : words(value);
}
