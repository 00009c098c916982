import type { ClassTransition, DatasetPlan } from '../../plan/platform-plan';

/** The one container of a zone's account. */
export const CONTAINER = 'data';

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
export function lifecycleRule({ name, prefix, transitions, expireAfterDays }: DatasetPlan) {
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
