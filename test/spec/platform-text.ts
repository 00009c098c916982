import { readFileSync } from 'node:fs';
import { parsePlatform } from '../../spec/parse';
import type { PlatformSpec } from '../../spec/platform';
import { formatProblem } from '../../spec/problem';

/** Line numbers in the expectations count from here; every bad file below is this one with one thing changed. */
export const GOOD = `platform: soko
environment: prod
owner: data@soko.example
costCentre: DATA-01
budget: USD 200/month
targets:
  aws: { account: "111111111111", region: af-south-1 }
lake:
  datasets:
    sales:
      zone: curated
      volume: 60 GB/day
      retain: 3 years
      columns:
        sale_id: string
        county: { type: string, distinct: 47 }
        sold_at: timestamp
      written: { by: batch, every: 1 h }
      read:
        - { filter: [sold_at, county], lookBack: 30 days, perDay: 60, columns: 30 % }
`;

/** The good file with one part of it replaced, which must be there. */
export function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`the good file has no ${JSON.stringify(from)}`);
  return GOOD.replace(from, () => to);
}

export const PATH = 'platform.yaml';

export function mistakesIn(text: string, over?: string): string[] {
  const result = parsePlatform(
    { path: PATH, text },
    over === undefined ? undefined : { path: 'platform.dev.yaml', text: over },
  );
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

export function specOf(text: string, over?: string): PlatformSpec {
  const result = parsePlatform(
    { path: PATH, text },
    over === undefined ? undefined : { path: 'platform.dev.yaml', text: over },
  );
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.spec;
}

export const example = (name: string) => readFileSync(`${__dirname}/../../examples/${name}`, 'utf8');
