import type { Result } from './result';

export function jsonReport(result: Result): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
