import type { Decision } from './decision';

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).join(', ');
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  if ('name' in value && typeof value.name === 'string')
    return 'level' in value ? `${value.name} ${String(value.level)}` : value.name;
  if ('class' in value && 'afterDays' in value) return `${String(value.class)} after ${String(value.afterDays)} days`;
  return Object.entries(value)
    .map(([verb, what]) => `${verb} ${words(what)}`)
    .join(', ');
}

/** What was decided, in a few words: `ordered_at_day, county`, `GLACIER_IR after 365 days`. */
export function decisionWords({ value, pinned }: Decision<unknown>): string {
  return pinned === true ? `${words(value)} (pinned)` : words(value);
}
