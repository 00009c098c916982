/** Numbers and texts as reports write them, whatever the locale of the machine. */
import type { Estimate } from './result';

/** 1,234,567.8: decimals as they are. */
export function grouped(value: number): string {
  const [whole = '', ...decimals] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

export function dollars(value: number): string {
  return grouped(Math.round(value));
}

/** Cents at least, and three figures of what is smaller: 6.00, 0.0274, 0.000000200. */
export function unitPrice(value: number): string {
  const decimals = value > 0 ? 2 - Math.floor(Math.log10(value)) : 2;
  return value.toFixed(Math.min(Math.max(decimals, 2), 20));
}

/** `at least 7,451 (5,589 to 9,314)` */
export function money({ low, expected, high, unpriced }: Estimate): string {
  return `${unpriced.length > 0 ? 'at least ' : ''}${dollars(expected)} (${dollars(low)} to ${dollars(high)})`;
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Files of others may hold what a terminal obeys: it is shown as a question mark. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}
