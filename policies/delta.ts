const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 };

/** Days of `interval 1 days`, `24 hours`, `interval '7' day`. */
export function intervalDays(text: string): number | undefined {
  const [, count, unit = ''] = /(\d+)\W+(minute|hour|day|week|month|year)s?/i.exec(text) ?? [];
  const hours = HOURS[unit.toLowerCase()];
  return count === undefined || hours === undefined ? undefined : (Number(count) * hours) / 24;
}

/** Days of `VACUUM t RETAIN 24 HOURS`. */
export function vacuumDays(text: string): number | undefined {
  const hours = /\bretain\s+(\d+(?:\.\d+)?)\s+hours?\b/i.exec(text)?.[1];
  return hours === undefined ? undefined : Number(hours) / 24;
}
