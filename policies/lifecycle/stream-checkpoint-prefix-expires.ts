import type { ObjectStore } from '../../harness/facts/facts';
import { resolve } from '../../harness/facts/link';
import { timelineOf } from '../../harness/facts/object-store/timeline';
import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { settingsLike } from '../flink';
import { checkpointsOf } from '../spark-options';

/** A URI of something in the store, by the store's name or by a reference to it. */
function isIn(uri: string, store: ObjectStore): boolean {
  const address = /^\w+:\/\/\$\{([^}]+)\}/.exec(uri)?.[1];
  if (address !== undefined) return address === store.address || address.startsWith(`${store.address}.`);
  return resolve({ text: uri }, [store]) === store.address;
}

export const streamCheckpointPrefixExpires = definePolicy({
  id: 'lifecycle/stream-checkpoint-prefix-expires',
  summary: 'No lifecycle rule deletes the checkpoints of a running stream.',
  why: 'When files of a checkpoint folder go by their age, the next start begins afresh or fails: positions and state are gone.',
  fix: 'Take the folder out of the rules that expire objects, and let the engine clean up after itself.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    { url: 'https://docs.databricks.com/structured-streaming/checkpoints.html', asOf: null },
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/state/checkpoints/', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    expires: 'what lies under {{folder}} is deleted by its age, and a running stream stands on it',
  },
  check: (store, { all, need, report }) => {
    const folders = [
      ...all('BatchJob').flatMap(checkpointsOf),
      ...all('StreamProcessor').flatMap((one) => settingsLike(one, /checkpoint|savepoint|storageDir/i)),
    ].filter((uri) => /^\w+:\/\//.test(uri) && isIn(uri, store));
    if (folders.length === 0) return;
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    for (const folder of new Set(folders)) {
      const prefix = `${folder.replace(/^\w+:\/\/(\$\{[^}]*\}|[^/]+)\/?/, '').replace(/\/+$/, '')}/`;
      const day = timelineOf(rules, prefix === '/' ? '' : prefix).expireAfterDays;
      if (day === undefined) continue;
      report({ messageId: 'expires', data: { folder }, actual: `deleted after ${days(day)}`, expected: 'kept' });
    }
  },
});
