/** Numbers as people read them, the same in every locale. */

function rounded(value: number): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

export function number(value: number): string {
  const [scale, unit] = value >= 1e9 ? [1e9, 'B'] : value >= 1e6 ? [1e6, 'M'] : value >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `${rounded(value / scale)}${unit}`;
}

export function bytes(value: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const power = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  return `${rounded(value / 1000 ** power)} ${units[power]}`;
}

/** Whole years and months where the days make them, days otherwise. */
export function days(value: number): string {
  if (value >= 365 && value % 365 === 0) return value === 365 ? '1 year' : `${value / 365} years`;
  return value === 1 ? '1 day' : `${rounded(value)} days`;
}

export function dollars(value: number): string {
  return `USD ${value >= 100 ? Math.round(value) : value.toFixed(2)}`;
}

/** Of a fraction of one. */
export function percent(fraction: number): string {
  return `${rounded(fraction * 100)} %`;
}

/** A duration in seconds. */
export function minutes(seconds: number): string {
  if (seconds < 60) return `${rounded(seconds)} s`;
  return seconds < 3600 ? `${rounded(seconds / 60)} min` : `${rounded(seconds / 3600)} h`;
}
