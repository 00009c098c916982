const DAY = 86_400;

/** `*`, `5`, `1-5`, `*` or a range by steps, and lists of these. */
function values(field: string, least: number, most: number): readonly number[] | undefined {
  const all = field.split(',').map((part) => {
    const [, range = '', step = '1'] = /^(\*|\d+(?:-\d+)?)(?:\/(\d+))?$/.exec(part) ?? [];
    if (range === '') return undefined;
    const [from, to] = range === '*' ? [least, most] : range.split('-').map(Number);
    const last = to ?? (part.includes('/') ? most : from);
    if (from === undefined || last === undefined || Number(step) < 1) return undefined;
    return Array.from(
      { length: Math.floor((last - from) / Number(step)) + 1 },
      (_, index) => from + index * Number(step),
    );
  });
  return all.some((part) => part === undefined)
    ? undefined
    : [...new Set(all.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

/** Between each and the next, the first of the next round included. */
function gaps(times: readonly number[], round: number): readonly number[] {
  return times.map((time, index) => (times[index + 1] ?? (times[0] ?? 0) + round) - time);
}

interface Pace {
  readonly shortestSeconds: number;
  readonly longestSeconds: number;
}

/** The least and the most that passes between two runs of a cron of five fields; undefined where it is none that is read here. */
export function paceOf(cron: string): Pace | undefined {
  const fields = cron
    .replace(/^(CRON_)?TZ=\S+\s+/, '')
    .trim()
    .split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const [minutes, hours] = [values(minute, 0, 59), values(hour, 0, 23)];
  const [days, weekdays] = [values(day, 1, 31), values(weekday, 0, 6)];
  if (minutes === undefined || hours === undefined || days === undefined || weekdays === undefined || month !== '*')
    return undefined;
  const times = hours.flatMap((one) => minutes.map((other) => one * 3600 + other * 60));
  const within = gaps(times, DAY);
  const between = weekday === '*' ? gaps(days, 31) : gaps(weekdays, 7);
  const apart = day === '*' && weekday === '*' ? 1 : Math.max(...between);
  return {
    shortestSeconds: Math.min(...within),
    longestSeconds: Math.max(...within) + (apart - 1) * DAY,
  };
}
