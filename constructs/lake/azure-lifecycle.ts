import type { ClassTransition, DatasetPlan, ZonePlan } from '../../plan/platform-plan';

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

/**
 * What its plan says of a dataset's age. Blocks of uploads that never finished need no rule: Azure drops them by itself.
 * Source: learn.microsoft.com/rest/api/storageservices/put-block#remarks
 */
function datasetRule({ name, prefix, transitions, expireAfterDays }: DatasetPlan) {
  const expiry: Aged = { daysAfterModificationGreaterThan: expireAfterDays.value };
  return {
    name,
    type: 'Lifecycle',
    enabled: true,
    definition: {
      filters: { blobTypes: ['blockBlob'], prefixMatch: [`${CONTAINER}/${prefix.value}`] },
      actions: { baseBlob: { ...Object.fromEntries(transitions.value.map(moveOf)), delete: expiry } },
    },
  };
}

/** A list is worth as long as what it lists can still be brought back. Lists lie in folders by year, month and day. */
function inventoryRule({ oldVersionsDays }: ZonePlan) {
  return {
    // No dataset's name has a capital letter.
    name: 'dailyLists',
    type: 'Lifecycle',
    enabled: true,
    definition: {
      filters: { blobTypes: ['blockBlob'], prefixMatch: [`${INVENTORY}/20`] },
      actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: oldVersionsDays.value } } },
    },
  };
}

/** Azure allows one policy an account: the rules of all its datasets stand in it. */
export function lifecycleRules(zone: ZonePlan) {
  const rules = zone.datasets.map(datasetRule);
  return zone.inventory.value ? [...rules, inventoryRule(zone)] : rules;
}
