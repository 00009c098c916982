import { parseArgs } from 'node:util';
import { POLICIES } from '../policies';
import { code, table } from './markdown';
import topics from './topics.json';

/** A topic of the lessons, and what of Ramani serves it: empty lists where nothing does yet. */
export interface Topic {
  readonly topic: string;
  readonly title: string;
  readonly lesson: number;
  readonly capability: string;
  /** Paths of the platform file; * stands for any name. */
  readonly spec: readonly string[];
  readonly constructs: readonly string[];
  readonly policies: readonly string[];
  readonly assets: readonly string[];
  readonly docs: readonly string[];
  readonly targets: readonly string[];
}

/** Policies name their topics themselves, so that a new one shows here by itself. */
export const TOPICS: readonly Topic[] = topics.map((row) => ({
  ...row,
  policies: POLICIES.filter(({ topics: own }) => own?.includes(row.topic)).map(({ id }) => id),
}));

const LISTS = ['spec', 'constructs', 'policies', 'assets', 'docs', 'targets'] as const;

/** What `docs/coverage.md` shows: which topics are served, and by what. */
export function coverageTable(rows: readonly Topic[]): string {
  const served = rows.filter(({ spec }) => spec.length > 0).length;
  const lines = rows.map((row) => [row.topic, row.title, ...LISTS.map((list) => row[list].map(code).join(' '))]);
  return `${served} of ${rows.length} topics are served.\n\n${table(['topic', 'title', ...LISTS], lines)}\n`;
}

function main(): void {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'markdown' } } });
  const { format } = values;
  if (format !== 'json' && format !== 'markdown') {
    console.error(`--format: found "${format}"; allowed: json, markdown`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(format === 'json' ? `${JSON.stringify(TOPICS, undefined, 2)}\n` : coverageTable(TOPICS));
}

if (require.main === module) main();
