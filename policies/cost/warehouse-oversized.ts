import { definePolicy } from '../define';
import { isTrial } from '../stores';

const RANKS = ['XSMALL', 'SMALL', 'MEDIUM', 'LARGE'];

/** `4X-Large`, `X4LARGE` and `XXXXLARGE` are one size. */
function rankOf(size: string): number {
  const plain = size.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const [, digit] = /^X?(\d)X?LARGE$/.exec(plain) ?? [];
  if (digit !== undefined) return RANKS.indexOf('LARGE') + Number(digit);
  const [, many] = /^(X+)LARGE$/.exec(plain) ?? [];
  return many === undefined ? RANKS.indexOf(plain) : RANKS.indexOf('LARGE') + many.length;
}

export const warehouseOversized = definePolicy({
  id: 'cost/warehouse-oversized',
  summary: 'A warehouse is as large as its queries need, and one for trying things out is small.',
  why: 'Each size up doubles the credits of every second: a 4X-Large burns 128 an hour, and most queries are no faster on it.',
  fix: 'Start with X-Small or Small, and go up a size only while that halves the time of the slow queries.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/warehouses-considerations', asOf: '2025' }],
  on: 'Warehouse',
  options: {
    largest: { default: '3X-Large', description: 'The largest size that passes without a question.' },
    largestTrial: {
      default: 'Medium',
      description: 'The largest size for what is for trying things out, by its name.',
    },
  },
  messages: {
    huge: 'a warehouse of size {{size}} is rarely needed',
    trial: 'it is for trying things out by its name, and has the size {{size}}',
  },
  check: (warehouse, { options, need, report }) => {
    if (warehouse.system !== 'snowflake') return;
    const size = need(warehouse.nodeType, 'its size') ?? 'XSMALL';
    const trial = isTrial(warehouse);
    const most = trial ? options.largestTrial : options.largest;
    if (rankOf(size) <= rankOf(most)) return;
    report({ messageId: trial ? 'trial' : 'huge', data: { size }, actual: size, expected: `${most} at the most` });
  },
});
