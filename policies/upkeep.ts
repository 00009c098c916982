import type { BatchJob, LakeTable, Maybe, NamedQuery, TableUpkeep } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { isUnknown, type Unknown } from '../harness/read/graph';
import type { Questions } from './define';
import { nameOf } from './tables';

type Work = 'compaction' | 'snapshot-expiry' | 'orphan-removal';

/** What may tend a table: a service of the catalogue, a kept query, or a job. */
export interface Tenders {
  readonly tables: readonly LakeTable[];
  readonly upkeeps: readonly TableUpkeep[];
  readonly queries: readonly NamedQuery[];
  readonly jobs: readonly BatchJob[];
}

export function tendersIn(all: Questions<string>['all']): Tenders {
  return {
    tables: all('LakeTable'),
    upkeeps: all('TableUpkeep'),
    queries: all('NamedQuery'),
    jobs: all('BatchJob'),
  };
}

/** Athena's statements, the procedures of Iceberg's maintenance, and what Ramani's own program is told. */
const WORDS: Readonly<Record<Work, RegExp>> = {
  compaction: /\boptimize\b|rewrite_?data_?files|compact/i,
  'snapshot-expiry': /\bvacuum\b|expire_?snapshots|maintenance|(?=.*--task compact).*keepSnapshotsDays/i,
  'orphan-removal': /\bvacuum\b|remove_?orphan_?files|maintenance|(?=.*--task compact).*removeOrphansAfterDays/i,
};

/** Whether what names a table, by reference or by its name in a database, means this one. */
export function isFor(
  { table: link, database }: Pick<TableUpkeep, 'table' | 'database'>,
  table: LakeTable,
  tables: readonly LakeTable[],
): boolean {
  if (link === undefined || isUnknown(link)) return false;
  if (link.address !== undefined) return lookUp(link, directoryOf(tables)) === table.address;
  const elsewhere = typeof database === 'string' && typeof table.database === 'string' && database !== table.database;
  return link.text === table.name && !elsewhere;
}

function textOf({ name, arguments: passed }: BatchJob): string {
  const texts = passed === undefined || isUnknown(passed) ? [] : Object.entries(passed).flat();
  return [name, ...texts].filter((text) => typeof text === 'string').join(' ');
}

/** Whether something does this work on the table; a job that says so in its name or arguments is taken at its word. */
export function isTended(table: LakeTable, work: Work, { tables, upkeeps, queries, jobs }: Tenders): Maybe<boolean> {
  const byService = upkeeps.filter((upkeep) => isFor(upkeep, table, tables));
  if (byService.some(({ does, enabled }) => does === work && enabled === true)) return true;
  const named = queries.some(
    ({ text }) => typeof text === 'string' && WORDS[work].test(text) && text.includes(nameOf(table)),
  );
  if (named || jobs.some((job) => WORDS[work].test(textOf(job)))) return true;
  const doubts = byService.flatMap(({ does, enabled }): Unknown[] => {
    if (isUnknown(does)) return [does];
    return does === work && isUnknown(enabled) ? [enabled] : [];
  });
  return doubts[0] ?? false;
}
