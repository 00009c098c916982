import { parseArgs } from 'node:util';
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

export const TOPICS: readonly Topic[] = topics;

const LISTS = ['spec', 'constructs', 'policies', 'assets', 'docs', 'targets'] as const;

/** The page `docs/coverage.md`. */
export function coveragePage(rows: readonly Topic[]): string {
  const served = rows.filter(({ spec }) => spec.length > 0).length;
  const cell = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');
  return [
    '# Coverage',
    '',
    `${served} of ${rows.length} topics are served. \`npm run coverage:topics -- --format markdown\` writes this page; a test holds it against the code and the examples.`,
    '',
    `| topic | title | ${LISTS.join(' | ')} |`,
    `|---|---|${LISTS.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.topic} | ${row.title} | ${LISTS.map((list) => cell(row[list])).join(' | ')} |`),
    '',
  ].join('\n');
}

function main(): void {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'markdown' } } });
  const { format } = values;
  if (format !== 'json' && format !== 'markdown') {
    console.error(`--format: found "${format}"; allowed: json, markdown`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(format === 'json' ? `${JSON.stringify(TOPICS, undefined, 2)}\n` : coveragePage(TOPICS));
}

if (require.main === module) main();
