import type { BatchJob } from '../harness/facts/facts';
import { argumentsOf } from './jobs';

function squashed(name: string): string {
  return name.replaceAll(/[^a-z]/gi, '').toLowerCase();
}

/** What a job is told of one option of a Spark stream, by an argument of its name or inside one: `--kafka-options {"failOnDataLoss": "false"}`. */
export function sparkOption(job: BatchJob, option: string): string | undefined {
  const inside = new RegExp(`\\b${option}["']?\\s*[=:]\\s*["']?([^"',\\s}]+)`, 'i');
  for (const { name, value } of argumentsOf(job)) {
    if (squashed(name) === squashed(option)) return value;
    const found = inside.exec(value)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folders that it keeps its place in. */
export function checkpointsOf(job: BatchJob): readonly string[] {
  return argumentsOf(job)
    .filter(({ name, value }) => /check-?_?point|savepoint/i.test(name) && /^\w+:\/\//.test(value))
    .map(({ value }) => value.replace(/\/+$/, ''));
}

/** It reads Kafka without end, by what it is told. */
export function readsKafka(job: BatchJob): boolean {
  const told = argumentsOf(job);
  const asked = ['startingOffsets', 'failOnDataLoss', 'maxOffsetsPerTrigger'].some(
    (option) => sparkOption(job, option) !== undefined,
  );
  const speaks = told.some(({ name, value }) => /bootstrap|kafka/i.test(name) || /kafka\.bootstrap/i.test(value));
  return asked || (speaks && (job.engine === 'gluestreaming' || checkpointsOf(job).length > 0));
}
