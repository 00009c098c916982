import { number } from '../../plan/words';
import type { Workload } from '../../policies/define';
import type { BatchJob } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import { databricksJob } from './databricks-job';
import { dataprocBatch } from './dataproc-batch';
import { glueJob } from './glue-job';
import type { JobModel } from './job-model';
import type { Biller, Lines } from './line';

const MODELS: Readonly<Partial<Record<Provider, JobModel>>> = {
  aws: glueJob,
  gcp: dataprocBatch,
  databricks: databricksJob,
};

/** What the runs of a job cost; how many there are, and how long each is, is for somebody to state. */
export function batchJobCost(job: BatchJob, workload: Workload | undefined, bill: Biller): Lines {
  const { address, provider, region } = job;
  const unpriced = (why: string): Lines => [{ address, what: 'job runs', why }];
  const runs = workload?.runs;
  const model = MODELS[provider];
  if (runs === undefined) return unpriced('how often it runs, and for how long, is not stated');
  if (model === undefined) return unpriced(`how ${provider} bills the runs of a job is not known`);
  if (region === undefined || isUnknown(region)) return unpriced('its region is not known');
  const charges = model.hourly(job);
  if ('why' in charges) return unpriced(charges.why);
  const minutes = Math.max(runs.minutes, model.leastMinutes);
  return charges.flatMap(({ what, item, perHour, because }) =>
    bill({
      address,
      what,
      item,
      region,
      amount: (runs.perMonth * minutes * perHour) / 60,
      because: `${number(runs.perMonth)} runs a month of ${number(minutes)} minutes, by ${because}`,
    }),
  );
}
