import type { Value } from './graph';

/** Values and characters. Far beyond what people name, and few enough to stand in a thousand places. */
const LARGEST = 100_000;

/** Whether a value is too large to be copied to wherever it is named: names that hold names grow without end. */
export function isOversized(value: Value): boolean {
  const waiting: Value[] = [value];
  let size = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const children: readonly Value[] = typeof next === 'object' && next !== null ? Object.values(next) : [];
    size += typeof next === 'string' ? next.length : children.length;
    if (size > LARGEST) return true;
    waiting.push(...children);
  }
  return false;
}
