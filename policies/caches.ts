import type { Cache } from '../harness/facts/facts';
import type { Questions } from './define';
import { saysOfItself } from './stores';

const COPIES = /^(cache|caches|caching|cached)$/;
const RECORDS = /^(primary|record|records|store|db|database|ledger|profiles?|carts?|queues?|leaderboards?)$/;

type Asked = Pick<Questions<string>, 'workload' | 'stated'>;

/** What it holds is nowhere else, by what is stated, else by its name; where neither tells, nothing can be said. */
export function holdsRecords(cache: Cache, { workload, stated }: Asked): boolean {
  if (workload?.stated?.role === undefined) {
    if (saysOfItself(cache, COPIES)) return false;
    // MemoryDB is a database that writes to disk before it answers.
    if (cache.engine === 'memorydb' || saysOfItself(cache, RECORDS)) return true;
  }
  return stated('role') === 'record';
}

export function speaksRedis({ engine }: Cache): boolean {
  return engine === 'redis' || engine === 'valkey' || engine === 'memorydb';
}
