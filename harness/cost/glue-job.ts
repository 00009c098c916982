import { limit } from '../../reference/limits';
import { isUnknown } from '../read/graph';
import type { JobModel } from './job-model';

/** Data processing units of a worker. */
const UNITS: Readonly<Record<string, number>> = {
  'G.1X': limit('glue-g1x').value,
  'G.2X': limit('glue-g2x').value,
  'G.4X': limit('glue-g4x').value,
  'G.8X': limit('glue-g8x').value,
};

/** A Spark job of Glue: the workers' units, the driver's among them, for as long as a run takes. */
export const glueJob: JobModel = {
  leastMinutes: limit('glue-least-minutes').value,
  hourly: ({ workers, workerType, engine }) => {
    if (engine !== 'glueetl') return { why: 'only Spark jobs that end by themselves have a model' };
    if (workers === undefined || isUnknown(workers)) return { why: 'how many workers it has is not known' };
    if (workerType === undefined || isUnknown(workerType)) return { why: 'the type of its workers is not known' };
    const units = UNITS[workerType];
    if (units === undefined) return { why: `how large a worker of type ${workerType} is, is not known` };
    const because = `${workers} workers of ${workerType}`;
    return [{ what: 'job runs', item: 'glue-etl', perHour: workers * units, because }];
  },
};
