import { isObject, isReference, isUnknown, type Unknown } from '../../read/graph';
import type { Attribute, Attributes, BatchJob, Maybe, Texts } from '../facts';
import { parsedJson } from '../json-text';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import { Props } from '../props';
import { unknownOf } from '../values';
import type { Row } from '../vocabulary';
import { commandLine, sparkConf } from './command-line';

const ENGINES = {
  pyspark_batch: 'pyspark',
  spark_batch: 'spark',
  spark_sql_batch: 'sparksql',
  spark_r_batch: 'sparkr',
} as const;

/** `3600s` */
function minutes(duration: Attribute<string>): Attribute<number> {
  return mapKnown(duration, (text) => Number.parseFloat(text) / 60);
}

const VARIES: Unknown = { unknown: 'how many executors it gets is not fixed' };
const NOT_EVEN: Unknown = { unknown: 'its driver and its executors are not of one size' };

function textIn(conf: Texts, key: string): string | undefined {
  const value = conf[key];
  return typeof value === 'string' ? value : undefined;
}

/** The driver and the executors, in so far as they are fixed. Memory by default comes with the cores. */
function machinesOf(conf: Texts): Attributes<BatchJob> {
  const executors = Number(textIn(conf, 'spark.executor.instances') ?? Number.NaN);
  const isFixed = textIn(conf, 'spark.dynamicAllocation.enabled') === 'false' && Number.isInteger(executors);
  const [driver, executor] = ['driver', 'executor'].map((one) => ({
    cores: textIn(conf, `spark.${one}.cores`),
    disk: textIn(conf, `spark.dataproc.${one}.disk.size`),
  }));
  const isSpecial = Object.keys(conf).some((key) => /\.(memory|memoryOverhead|tier|accelerator\.type)$/.test(key));
  const cores = driver?.cores === executor?.cores ? Number(driver?.cores ?? Number.NaN) : Number.NaN;
  const gigabytes = driver?.disk === executor?.disk ? /^(\d+)g$/.exec(driver?.disk ?? '')?.[1] : undefined;
  return {
    workers: isFixed ? executors + 1 : VARIES,
    workerCores: Number.isInteger(cores) && !isSpecial ? cores : NOT_EVEN,
    workerDiskBytes: gigabytes === undefined ? NOT_EVEN : Number(gigabytes) * 2 ** 30,
  };
}

/** What a batch is started with, beside its machines: its own words, and Spark's settings. */
function argumentsOf(own: Attribute<readonly string[]>, conf: Texts): Maybe<Texts> {
  return mapKnown(own ?? [], (words) => ({ ...sparkConf(conf), ...commandLine(words) }));
}

function batchOf(batch: Props): Attributes<BatchJob> {
  const conf = batch.textsByKey('runtime_config.properties') ?? {};
  const [block, engine] = Object.entries(ENGINES).find(([name]) => batch.isFilled(name)) ?? [];
  return {
    engine,
    runtime: batch.text('runtime_config.version'),
    timeoutMinutes: minutes(batch.text('environment_config.execution_config.ttl')),
    ...(isUnknown(conf)
      ? { arguments: conf, workers: conf, workerCores: conf, workerDiskBytes: conf }
      : { arguments: argumentsOf(batch.texts(`${block}.args`), conf), ...machinesOf(conf) }),
  };
}

const STARTS_A_BATCH = /\bdataproc\.googleapis\.com\/v1\/.+\/locations\/([^/]+)\/batches(\?|$)/;

/** What is posted, with the API's own words, which are Pulumi's too; in base64, as the scheduler wants it. */
function postedBy(job: Props): Attribute<Props> {
  const body = job.raw('http_target.body');
  if (body === undefined) return undefined;
  if (isUnknown(body) || isReference(body)) return unknownOf(body);
  const document = parsedJson(typeof body === 'string' ? Buffer.from(body, 'base64').toString() : body);
  if (!isObject(document)) return { unknown: 'what it posts is no JSON' };
  return Props.of({ ...job.resource, type: 'gcp:dataproc:Batch', properties: document });
}

/** A timer of Cloud Scheduler that starts a run of its own each time, not always in the region that the timer is in. */
function timerOf(job: Props): Attributes<BatchJob> | undefined {
  const uri = job.spelling('http_target.uri');
  const [, region] = (typeof uri === 'string' && STARTS_A_BATCH.exec(uri)) || [];
  if (region === undefined) return undefined;
  const posted = postedBy(job) ?? { unknown: 'it posts nothing' };
  const batch = isUnknown(posted)
    ? { engine: posted, arguments: posted, timeoutMinutes: posted, workers: posted }
    : batchOf(posted);
  const isWritten = /^[a-z0-9-]+$/i.test(region);
  return {
    ...batch,
    name: job.text('name'),
    region: isWritten ? region.toLowerCase() : { unknown: 'where it runs is not written out' },
    schedule: job.text('schedule'),
  };
}

export const googleRows: readonly Row<BatchJob>[] = [
  {
    types: ['google_dataproc_batch', 'gcp:dataproc:Batch'],
    read: (batch) => ({ ...batchOf(batch), name: batch.text('batch_id'), region: regionOf(batch, 'location') }),
  },
  { types: ['google_cloud_scheduler_job', 'gcp:cloudscheduler:Job'], read: timerOf },
];
