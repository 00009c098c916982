import { limit } from '../../reference/limits';
import { awsTypeAvailable } from '../../reference/regions';
import type { Dataset } from '../../spec/lake';
import type { Target } from '../../spec/platform';
import type { Decision } from '../decision';
import { type PartitionColumn, type TableFormat, UPKEEP_HOURS, type Upkeep } from '../platform-plan';
import { bytes, days, minutes, number } from '../words';
import { commitsADay, filesOf } from './files';

/** Small files of one folder that a query may meet: a choice, a second or two of opening at most. */
const MOST_IN_A_FOLDER = 100;
const SNAPSHOT_DAYS = limit('iceberg-snapshot-age').value;
const VACUUM_DAYS = limit('delta-vacuum-days').value;
const ORPHAN_DAYS = limit('iceberg-orphan-age').value;
const SOURCES: Readonly<Record<TableFormat, readonly string[]>> = {
  plain: ['parquet-file-small'],
  iceberg: ['parquet-file-small', 'iceberg-snapshot-age', 'iceberg-orphan-age'],
  delta: ['parquet-file-small', 'delta-vacuum-days'],
};

interface Table {
  /** At the size that lies in the store. */
  readonly stored: Dataset;
  readonly partition: readonly PartitionColumn[];
  readonly tableFormat: TableFormat;
  readonly target: Target;
  readonly region: string;
  /** For how long the zone lets a bad load be undone. */
  readonly oldVersionsDays: number;
}

/** As seldom as small files allow, and no more often than somebody asks. */
function interval(stored: Dataset): Upkeep['compactEveryHours'] {
  const queries = stored.reads.reduce((sum, { perDay }) => sum + perDay, 0);
  const gathers = (MOST_IN_A_FOLDER / commitsADay(stored)) * 24;
  const asked = queries === 0 ? 168 : 24 / queries;
  const allowed = Math.max(gathers, asked);
  return UPKEEP_HOURS.findLast((hours) => hours <= allowed) ?? UPKEEP_HOURS[0];
}

function engine({ tableFormat, target, region }: Table): { readonly by: Upkeep['by']; readonly why: string } {
  const job = (why: string) => ({ by: 'spark-job', why }) as const;
  if (tableFormat === 'plain') return job('a Spark job writes each folder anew from its own small files');
  if (target !== 'aws') return job('a Spark job keeps it');
  const available = awsTypeAvailable('AWS::Glue::TableOptimizer', region);
  if (available === true) return { by: 'table-optimizer', why: `Glue keeps the table by itself in ${region}` };
  return job(
    `${available === false ? `${region} has no table optimizer` : `whether ${region} has the table optimizer is not known`}, so a Spark job on a schedule does it`,
  );
}

/** People may ask to be forgotten, so their rows stay in former states no longer than a long query runs. */
function snapshotDays({ stored, oldVersionsDays, tableFormat }: Table): number {
  if (tableFormat === 'plain') return 0;
  const personal = stored.sensitivity === 'personal' || stored.sensitivity === 'sensitive';
  const least = tableFormat === 'delta' ? VACUUM_DAYS : SNAPSHOT_DAYS;
  return personal ? least : Math.max(least, oldVersionsDays);
}

/** Compaction, and how long former states stay, where a day's commits leave files that are too small. */
export function decideUpkeep(table: Table): Decision<Upkeep | null> {
  const { stored, partition, tableFormat } = table;
  const { aDay: files, bytes: size, small } = filesOf(stored, partition);
  const queriesPerDay = stored.reads.reduce((sum, { perDay }) => sum + perDay, 0);
  const inputs = {
    filesADay: files,
    bytesAFile: Math.round(size),
    everySeconds: stored.written.everySeconds,
    queriesPerDay,
    tableFormat,
  };
  const wrote = `${number(files)} files a day of ${bytes(size)}`;
  if (tableFormat === 'plain' && !small)
    return { value: null, because: `${wrote}: none is too small to read well`, inputs, source: ['parquet-file-small'] };
  if (tableFormat === 'plain' && commitsADay(stored) <= 1)
    return { value: null, because: `${wrote}, so few that there is nothing to put together`, inputs };
  const { by, why } = engine(table);
  // A table with snapshots needs the rest of the care even where no file is small.
  const compactEveryHours = small ? interval(stored) : 24;
  const keepSnapshotsDays = snapshotDays(table);
  const gathered = small
    ? `put together every ${minutes(compactEveryHours * 3600)} for ${number(queriesPerDay)} queries a day`
    : 'large enough, and looked at once a day';
  return {
    value: {
      compactEveryHours,
      smallFilesADay: small ? files : 0,
      keepSnapshotsDays,
      removeOrphansAfterDays: Math.max(
        tableFormat === 'delta' ? VACUUM_DAYS : ORPHAN_DAYS,
        Math.ceil(compactEveryHours / 24),
      ),
      by,
    },
    because: `${wrote}; ${gathered}; ${tableFormat === 'plain' ? 'old versions undo a mistake' : `former states stay ${days(keepSnapshotsDays)}`}; ${why}`,
    inputs,
    source: SOURCES[tableFormat],
  };
}
