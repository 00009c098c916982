import type { ObjectStore, Texts } from '../harness/facts/facts';
import { isKnown } from '../harness/facts/maybe';

const KEY = /^(data[-_]?)?(retention|retain|ttl|expires?[-_]?after|delete[-_]?after)([-_]?(period|days|time))?$/;
const UNIT_DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 365 / 12, y: 365 };

/** `90`, `90d`, `90 days`, `7y`, `12-months`; a word such as "permanent" says no number of days. */
function daysIn(text: string): number | undefined {
  const [, count, unit = 'd'] = /^\s*(\d+)[\s_-]*(d|day|w|week|m|month|y|year)?s?\s*$/i.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNIT_DAYS[unit[0]?.toLowerCase() ?? 'd'] ?? 1);
}

/** camelCase, kebab-case and snake_case tags are one. */
function spelt(tag: string): string {
  return tag.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** How long a store's own tags say that its data is kept. */
export function taggedRetention({ tags }: ObjectStore): number | undefined {
  const known: Texts = tags !== undefined && isKnown(tags) ? tags : {};
  const stated = Object.entries(known).find(([tag]) => KEY.test(spelt(tag)))?.[1];
  return typeof stated === 'string' ? daysIn(stated) : undefined;
}
