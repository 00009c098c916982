/**
 * Quantities as people say them ("2.1M rows/day of 420 bytes"), parsed once to base units:
 * bytes, rows, days or seconds, US dollars a month, fractions of one.
 */

// No platform needs more digits, and within these a number times its unit stays finite and exact.
const NUMBER = '[0-9]{1,12}(?:\\.[0-9]{1,9})?';
const COUNT = `${NUMBER}(?: ?[kMB])?`;
const BYTES = '(?:bytes|B|kB|MB|GB|TB|PB)';
const DURATION = `${NUMBER} (?:s|min|h|days?|weeks?|months?|years?)`;
const PER = '(?:hour|day|week|month)';

/** One kind of quantity: how it is written (for editors and for error messages) and how it is read. */
export interface Quantity<T> {
  readonly title: string;
  readonly pattern: string;
  readonly examples: readonly string[];
  parse(text: string): T;
}

const SCALE: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, B: 1e9 };
/** Decimal, as storage is spoken of; prices per GiB or per "GB" of 2^30 bytes are converted where they are applied. */
const BYTE: Readonly<Record<string, number>> = { bytes: 1, B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
/** A year is 365 days and a month a twelfth of it, so that 12 months and 1 year are the same stay. */
const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  week: 7 * 86_400,
  month: (365 / 12) * 86_400,
  year: 365 * 86_400,
};
const PER_DAY: Readonly<Record<string, number>> = { hour: 24, day: 1, week: 1 / 7, month: 12 / 365 };

function groups(pattern: string, text: string): readonly (string | undefined)[] {
  const match = new RegExp(`^${pattern}$`).exec(text);
  if (match === null) throw new RangeError(`"${text}" does not have the form ${pattern}`);
  return match.slice(1);
}

/** To 15 digits, all that a double holds for sure: 1.001 * 1000 would be 1000.9999999999999. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function scaled(number: string | undefined, unit: string | undefined, units: Readonly<Record<string, number>>): number {
  return exact(Number(number) * (units[unit ?? ''] ?? Number.NaN));
}

function parseCount(text: string): number {
  const [number, scale] = groups(`(${NUMBER})(?: ?([kMB]))?`, text);
  return scaled(number, scale, SCALE);
}

function parseBytes(text: string): number {
  const [number, unit] = groups(`(${NUMBER}) (${BYTES})`, text);
  return scaled(number, unit, BYTE);
}

function parseSeconds(text: string): number {
  const [number, unit] = groups(`(${NUMBER}) ([a-z]+)`, text);
  return scaled(number, unit === 's' ? 's' : unit?.replace(/s$/, ''), SECONDS);
}

export interface Volume {
  /** Absent where the user stated bytes only. */
  readonly rowsPerDay?: number;
  readonly bytesPerDay: number;
}

function parseVolume(text: string): Volume {
  const [amount = '', per, size] = groups(`(.+?)/(${PER})(?: of (${NUMBER} ${BYTES}))?`, text);
  const perDay = PER_DAY[per ?? ''] ?? Number.NaN;
  if (size === undefined) return { bytesPerDay: exact(parseBytes(amount) * perDay) };
  const rowsPerDay = exact(parseCount(amount.replace(/ rows$/, '')) * perDay);
  return { rowsPerDay, bytesPerDay: exact(rowsPerDay * parseBytes(size)) };
}

export const volume: Quantity<Volume> = {
  title: 'volume',
  pattern: `^(?:${NUMBER} ${BYTES}/${PER}|${COUNT} rows/${PER} of ${NUMBER} ${BYTES})$`,
  examples: ['60 GB/day', '2.1M rows/day of 420 bytes'],
  parse: parseVolume,
};

/** To whole days, rounded up: what must be kept 13 months may not go on day 395. */
export const days: Quantity<number> = {
  title: 'number of days',
  pattern: `^${DURATION}$`,
  examples: ['90 days', '13 months', '7 years'],
  parse: (text) => Math.ceil(Number((parseSeconds(text) / 86_400).toFixed(6))),
};

export const seconds: Quantity<number> = {
  title: 'duration',
  pattern: `^${DURATION}$`,
  examples: ['1 min', '4 h', '1 day'],
  parse: parseSeconds,
};

/** At most all of it; as a fraction of one. */
export const percent: Quantity<number> = {
  title: 'percentage',
  pattern: '^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,9})?) ?%$',
  examples: ['20 %', '100 %'],
  parse: (text) => Number(text.replace('%', '').trim()) / 100,
};

export const bytes: Quantity<number> = {
  title: 'number of bytes',
  pattern: `^${NUMBER} ${BYTES}$`,
  examples: ['420 bytes', '12 MB'],
  parse: parseBytes,
};

/** As a fraction of one a month. */
export const growth: Quantity<number> = {
  title: 'growth',
  pattern: `^${NUMBER} ?%/month$`,
  examples: ['3 %/month'],
  parse: (text) => Number(text.replace('%/month', '').trim()) / 100,
};

/** US dollars a month. */
export const money: Quantity<number> = {
  title: 'sum of money',
  pattern: `^USD ${NUMBER}/month$`,
  examples: ['USD 9000/month'],
  parse: (text) => Number(text.slice('USD '.length, -'/month'.length)),
};

/** A bare number is fine here: a count has no unit. */
export const count: Quantity<number> = {
  title: 'count',
  pattern: `^${COUNT}$`,
  examples: ['47', '4M'],
  parse: parseCount,
};
