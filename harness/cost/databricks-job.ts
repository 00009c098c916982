import { isPriceItem } from '../../reference/prices';
import { isUnknown } from '../read/graph';
import type { JobModel } from './job-model';

/** `Standard_D4as_v5` is `azvm-d4as-v5`; a machine of another cloud is none of these. */
function itemOf(machine: string) {
  const item = `azvm-${machine
    .replace(/^Standard_/, '')
    .replaceAll('_', '-')
    .toLowerCase()}`;
  return isPriceItem(item) ? item : undefined;
}

/**
 * A job of Databricks: machines at Azure's list price, which the cheap ones that may be taken away stay below, and
 * beside them units of Databricks', of which no source tells how many an hour of a machine is.
 */
export const databricksJob: JobModel = {
  leastMinutes: 0,
  hourly: ({ workers, workerType }) => {
    if (workers === undefined || isUnknown(workers)) return { why: 'how many machines it has is not known' };
    if (workerType === undefined || isUnknown(workerType)) return { why: 'the type of its machines is not known' };
    const because = `${workers} machines of ${workerType}, the driver among them`;
    return [
      { what: 'machines of job runs', item: itemOf(workerType), perHour: workers, because },
      { what: 'Databricks units of job runs', item: undefined, perHour: workers, because },
    ];
  },
};
