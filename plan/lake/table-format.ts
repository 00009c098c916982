import { limit } from '../../reference/limits';
import type { Dataset, StoredFormat } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import type { Naming } from '../names';
import type { DatasetPlan, PartitionColumn, TableFormat } from '../platform-plan';
import { bytes, minutes } from '../words';
import { erasedByRow } from './erasure';
import { filesOf, foldersAbreast } from './files';
import { GRAIN_DAYS } from './grain';

/** More often than this, a stream's commits need compaction that no reader notices. */
const OFTEN_SECONDS = 15 * 60;

/** The open format that a target's catalogue switches between states of; undefined where it lists files by their names. */
const OPEN_FORMATS: Readonly<
  Record<Target, { readonly format: Exclude<TableFormat, 'plain'>; readonly because: string } | undefined>
> = {
  aws: { format: 'iceberg', because: 'the Glue catalogue switches between states, and Athena writes it too' },
  gcp: undefined,
  azure: { format: 'delta', because: 'it is the format that Databricks itself keeps, and switches between states' },
};

/** Why a plain table would not do; undefined where it does. */
function needOf(stored: Dataset, partition: readonly PartitionColumn[]): string | undefined {
  const { changes, written } = stored;
  if (changes === 'updates') return 'rows are changed and deleted, which readers must see whole or not at all';
  if (written.by !== 'stream' || written.everySeconds > OFTEN_SECONDS) return undefined;
  const every = `a commit every ${minutes(written.everySeconds)}`;
  if (filesOf(stored, partition).small) return `${every} leaves small files, which are put together while queries run`;
  return erasedByRow(stored)
    ? `${every} goes on while the rows of single persons are deleted from what is there`
    : undefined;
}

/** An open format where files are replaced under the readers' eyes and the catalogue can switch from one state to the next. */
export function decideTableFormat(
  stored: Dataset,
  partition: readonly PartitionColumn[],
  format: StoredFormat,
  { target }: Pick<Naming, 'target'>,
): DatasetPlan['tableFormat'] {
  const { changes, written } = stored;
  const inputs = { changes, by: written.by, everySeconds: written.everySeconds, format, target };
  const plain = (because: string): DatasetPlan['tableFormat'] => ({ value: 'plain', because, inputs });
  const need = needOf(stored, partition);
  if (need === undefined) return plain('rows are only added, in files that need no care: they go by age');
  if (format === 'json') return plain('its files are kept just as the writer sent them');
  const open = OPEN_FORMATS[target];
  if (open === undefined)
    return plain(
      `${need}, but an external table of BigQuery lists files by their names: a job replaces whole folders instead`,
    );
  // Databricks keeps Delta over Parquet alone, and a pinned format is the user's.
  if (open.format === 'delta' && format !== 'parquet')
    return plain(`${need}, but Delta keeps Parquet and the files are ${format}: a job replaces whole folders instead`);
  return { value: open.format, because: `${need}; ${open.because}`, inputs };
}

/** The file size that the engine's authors advise, if one time partition fills it. */
export function decideTargetFile(
  stored: Dataset,
  partition: readonly PartitionColumn[],
  tableFormat: TableFormat,
  target: Target,
): Decision<number> {
  const row =
    tableFormat === 'iceberg'
      ? 'iceberg-file-size-target'
      : target === 'azure'
        ? 'adls-file-size-min'
        : 'parquet-file-size-min';
  const advised = limit(row).value * 1e6;
  const least = limit('parquet-file-size-min').value * 1e6;
  const holds = folderBytes(stored, partition);
  const value = Math.round(Math.min(advised, Math.max(least, holds)));
  return {
    value,
    because:
      value === advised
        ? `the size that is advised; a folder holds ${bytes(holds)}`
        : `a folder holds ${bytes(holds)}, less than the ${bytes(advised)} that are advised, and files end with their folder`,
    inputs: { storedBytesPerDay: stored.bytesPerDay, partition: partition.map(({ name }) => name), tableFormat },
    source: [...new Set([row, 'parquet-file-size-min'])],
  };
}

function folderBytes(stored: Dataset, partition: readonly PartitionColumn[]): number {
  const grains = partition.flatMap(({ grain }) => (grain === undefined ? [] : [GRAIN_DAYS[grain]]));
  const days = Math.min(stored.retainDays, ...grains);
  return (stored.bytesPerDay * days) / foldersAbreast(stored, partition);
}
