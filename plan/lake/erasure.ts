import type { Dataset } from '../../spec/lake';
import type { Decision } from '../decision';
import type { Erasure, TableFormat, Upkeep } from '../platform-plan';
import { days } from '../words';

/** A choice: requests are gathered, since each run rewrites files. No row of reference/ states what a law asks. */
export const ERASES_EVERY_HOURS = 168;
const GATHERED_DAYS = ERASES_EVERY_HOURS / 24;
/** A choice: what goes by itself within a month needs no job. */
const SOON_DAYS = 30;

function isPersonal({ sensitivity }: Pick<Dataset, 'sensitivity'>): boolean {
  return sensitivity === 'personal' || sensitivity === 'sensitive';
}

/** A column with as many values as there are people; a text or a place is about somebody and names nobody. */
function personColumn({ columns }: Dataset): string | null {
  return columns.find((column) => isPersonal(column) && column.distinct !== undefined)?.name ?? null;
}

/** Whether a job goes for one person's rows, since they would stay too long by themselves. */
export function erasedByRow(dataset: Dataset): boolean {
  return dataset.retainDays > SOON_DAYS && isPersonal(dataset) && personColumn(dataset) !== null;
}

/** How the rows of one person go, and how long former states and old versions still hold them. */
export function decideErasure(
  dataset: Dataset,
  tableFormat: TableFormat,
  upkeep: Upkeep | null,
  oldVersionsDays: number,
): Decision<Erasure | null> {
  const { sensitivity, retainDays } = dataset;
  const inputs = { sensitivity, retainDays, tableFormat, oldVersionsDays };
  if (!isPersonal(dataset)) return { value: null, because: 'it holds no personal data', inputs };
  const column = personColumn(dataset);
  const versions = `old versions hold it ${days(oldVersionsDays)} more`;
  if (retainDays <= SOON_DAYS || column === null)
    return {
      value: { how: 'expiry', column, withinDays: retainDays + oldVersionsDays },
      because:
        retainDays <= SOON_DAYS
          ? `all of it goes after ${days(retainDays)}; ${versions}`
          : `no column says whose a row is, so it goes when it expires after ${days(retainDays)}; ${versions}. Mark the person's column as personal and state its distinct values for less`,
      inputs,
    };
  const keepsStates = tableFormat !== 'plain';
  const snapshots = keepsStates ? (upkeep?.keepSnapshotsDays ?? 0) : 0;
  const gathered = `requests are gathered for ${days(GATHERED_DAYS)}, which is a choice: no number of the law has a source`;
  return {
    value: {
      how: keepsStates ? 'row-delete' : 'rewrite-partitions',
      column,
      withinDays: GATHERED_DAYS + snapshots + oldVersionsDays,
    },
    because: keepsStates
      ? `rows are deleted by ${column}; ${gathered}; snapshots hold them ${days(snapshots)} and ${versions}`
      : `folders in which ${column} occurs are written anew without the person; ${gathered}; ${versions}`,
    inputs,
  };
}
