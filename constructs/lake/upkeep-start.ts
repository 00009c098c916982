import { fingerprint } from '../../plan/names';
import type { UpkeepJob } from '../../plan/platform-plan';

/** When a job starts, in UTC, as the fields of every cron spell it. */
export interface Start {
  readonly minute: number;
  /** `*`, one, or a list. */
  readonly hours: string;
  /** From Sunday, which is 0; null: every day. */
  readonly weekday: number | null;
}

/** Anywhere in the time between two runs, by the job's name: so that not all start at once, and none moves when one is added. */
export function startOf(name: string, everyHours: UpkeepJob['everyHours']): Start {
  const at = Number.parseInt(fingerprint(name), 16) % (everyHours * 60);
  const [minute, hour, day] = [at % 60, Math.floor(at / 60) % 24, Math.floor(at / 1440)];
  const perDay = Math.max(1, 24 / everyHours);
  const hours = Array.from({ length: perDay }, (_, run) => hour + run * everyHours);
  return { minute, hours: everyHours === 1 ? '*' : hours.join(','), weekday: everyHours > 24 ? day : null };
}
