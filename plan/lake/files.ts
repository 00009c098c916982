import { limit } from '../../reference/limits';
import type { Dataset } from '../../spec/lake';
import type { PartitionColumn } from '../platform-plan';

/** Below this a file costs more to open than to read. */
const SMALL_BYTES = limit('parquet-file-small').value * 1e6;

export function commitsADay({ written }: Dataset): number {
  return 86_400 / written.everySeconds;
}

/** Folders that lie side by side at one time. */
export function foldersAbreast({ columns }: Dataset, partition: readonly PartitionColumn[]): number {
  return partition
    .filter(({ grain }) => grain === undefined)
    .map(({ column }) => columns.find(({ name }) => name === column)?.distinct ?? 1)
    .reduce((so, one) => so * Math.max(1, one), 1);
}

export interface WrittenFiles {
  readonly aDay: number;
  readonly bytes: number;
  readonly small: boolean;
}

/** What commits leave before anything puts it together: a file in each folder that a commit has rows for. */
export function filesOf(stored: Dataset, partition: readonly PartitionColumn[]): WrittenFiles {
  const commits = commitsADay(stored);
  const folders = foldersAbreast(stored, partition);
  const rows = stored.rowsPerDay === undefined ? folders : Math.max(1, stored.rowsPerDay / commits);
  const aDay = Math.ceil(commits * Math.min(folders, rows));
  const bytes = stored.bytesPerDay / aDay;
  return { aDay, bytes, small: bytes < SMALL_BYTES };
}
