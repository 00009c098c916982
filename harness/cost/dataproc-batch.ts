import { DAYS_A_MONTH } from '../../plan/forecast';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { isUnknown } from '../read/graph';
import type { JobModel } from './job-model';

/** Spark of Dataproc without a cluster: what the driver and the executors have, for as long as a run takes. */
export const dataprocBatch: JobModel = {
  leastMinutes: limit('dataproc-serverless-least-minutes').value,
  hourly: ({ workers, workerCores, workerDiskBytes }) => {
    if (workers === undefined || isUnknown(workers)) return { why: 'how many executors it gets is not known' };
    if (workerCores === undefined || isUnknown(workerCores)) return { why: 'how large its executors are is not known' };
    const compute = {
      what: 'job runs',
      item: 'dps-dcu',
      perHour: workers * workerCores * limit('dataproc-serverless-core-dcu').value,
      because: `${workers} machines of ${workerCores} cores, the driver among them`,
    } as const;
    if (workerDiskBytes === undefined || isUnknown(workerDiskBytes)) return [compute];
    const disks = {
      what: 'disks of job runs',
      item: 'dps-shuffle',
      perHour: (workers * workerDiskBytes) / (DAYS_A_MONTH * 24),
      because: `${workers} disks of ${bytes(workerDiskBytes)}`,
    } as const;
    return [compute, disks];
  },
};
