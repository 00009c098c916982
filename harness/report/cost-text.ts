import { createColors } from 'picocolors';
import type { Result } from './result';
import { costTable, money } from './text';

/** Every line of every estimate, and what could not be priced. */
export function costReport(costs: Result['costs'], color: boolean): string {
  const colors = createColors(color);
  const blocks = costs.flatMap(({ input, estimate }) => [
    `${colors.bold(input)} USD ${money(estimate)} a month`,
    costTable(estimate, Number.POSITIVE_INFINITY, colors.dim),
    ...(estimate.unpriced.length === 0 ? [] : [colors.dim('  not priced, so the total is "at least"')]),
    ...estimate.unpriced.map(
      ({ address, what, why }) => `  ${what} for ${address.split('::').at(-1) ?? address}: ${why}`,
    ),
    '',
  ]);
  return blocks.join('\n');
}
