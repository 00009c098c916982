import type { Attribute, StreamProcessor, Texts } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';

/** Whatever runs Flink. */
export function isFlink({ service, runtime }: StreamProcessor): boolean {
  if (service === 'managed-flink') return typeof runtime !== 'string' || !runtime.startsWith('SQL');
  return service === 'flink-operator' || service === 'flink-statement';
}

/** The first of some settings that is there, in whatever group. */
export function settingOf(
  { settings }: { readonly settings?: Attribute<Texts> },
  ...names: readonly string[]
): Attribute<string> {
  if (settings === undefined || isUnknown(settings)) return settings;
  const key = names
    .map((name) => Object.keys(settings).find((one) => one === name || one.endsWith(`/${name}`)))
    .find((one) => one !== undefined);
  return key === undefined ? undefined : settings[key];
}

/** The values of every setting whose name fits, that are known. */
export function settingsLike({ settings }: StreamProcessor, pattern: RegExp): readonly string[] {
  if (settings === undefined || isUnknown(settings)) return [];
  return Object.entries(settings).flatMap(([name, value]) =>
    pattern.test(name) && typeof value === 'string' ? [value] : [],
  );
}

/** It runs SQL, by what it is or by what it is told. */
export function isSqlJob(processor: StreamProcessor): boolean {
  return (
    isFlink(processor) && (processor.sql === true || settingsLike(processor, /(^|\/)(table\.exec|sql)\./).length > 0)
  );
}

/** `0`, `0 ms`, `0s`: Flink's way to say never. */
export function isZero(duration: string): boolean {
  return /^\s*0+\s*[a-z]*\s*$/i.test(duration);
}

/** Its checkpoints and savepoints, under the names of Flink 1 and 2. */
export const CHECKPOINT_DIR = ['state.checkpoints.dir', 'execution.checkpointing.dir'] as const;
export const SAVEPOINT_DIR = ['state.savepoints.dir', 'execution.checkpointing.savepoint-dir'] as const;
export const HIGH_AVAILABILITY = ['high-availability.type', 'high-availability'] as const;
