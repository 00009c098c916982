import type { ClassTransition, DatasetPlan, ZonePlan } from '../../plan/platform-plan';
import { REQUESTS_DAYS, REQUESTS_PREFIX } from './upkeep-program';

/** The container of a zone's data. */
export const CONTAINER = 'data';

/** The container of the lists of what lies in the other. */
export const INVENTORY = 'inventory';

interface Aged {
  readonly daysAfterModificationGreaterThan: number;
}

const MOVES: Readonly<Record<string, string>> = { Cool: 'tierToCool', Cold: 'tierToCold', Archive: 'tierToArchive' };

function moveOf({ class: storageClass, afterDays }: ClassTransition): [action: string, when: Aged] {
  const action = MOVES[storageClass];
  if (action === undefined)
    throw new Error(`found the storage class ${storageClass}; allowed on Azure: ${Object.keys(MOVES).join(', ')}`);
  return [action, { daysAfterModificationGreaterThan: afterDays }];
}

/** A rule over the blobs whose names begin so, the container's included. */
function ruleOn(name: string, prefix: string, baseBlob: Readonly<Record<string, Aged>>) {
  return {
    name,
    type: 'Lifecycle',
    enabled: true,
    definition: { filters: { blobTypes: ['blockBlob'], prefixMatch: [prefix] }, actions: { baseBlob } },
  };
}

function deletedAfter(days: number): Readonly<Record<string, Aged>> {
  return { delete: { daysAfterModificationGreaterThan: days } };
}

/**
 * What its plan says of a dataset's age. A rule that goes by age may move files of a Delta table, never delete them: the
 * table names them, however old. Blocks of uploads that never finished need no rule: Azure drops them by itself.
 * Source: learn.microsoft.com/rest/api/storageservices/put-block#remarks
 */
function datasetRules({ name, prefix, tableFormat, transitions, expireAfterDays }: DatasetPlan) {
  const keepsItsFiles = tableFormat.value !== 'plain';
  if (keepsItsFiles && transitions.value.length === 0) return [];
  const moves = Object.fromEntries(transitions.value.map(moveOf));
  const expiry = keepsItsFiles ? {} : deletedAfter(expireAfterDays.value);
  return [ruleOn(name, `${CONTAINER}/${prefix.value}`, { ...moves, ...expiry })];
}

/** Azure allows one policy an account: the rules of all its datasets stand in it. No dataset's name has a capital letter. */
export function lifecycleRules({ datasets, jobs, inventory, oldVersionsDays }: ZonePlan) {
  const erases = jobs.some(({ value }) => value.task === 'erase');
  const requests = ruleOn('erasureRequests', `${CONTAINER}/${REQUESTS_PREFIX}`, deletedAfter(REQUESTS_DAYS));
  // A list is worth as long as what it lists can still be brought back. Lists lie in folders by year, month and day.
  const lists = ruleOn('dailyLists', `${INVENTORY}/20`, deletedAfter(oldVersionsDays.value));
  return [...datasets.flatMap(datasetRules), ...(erases ? [requests] : []), ...(inventory.value ? [lists] : [])];
}
