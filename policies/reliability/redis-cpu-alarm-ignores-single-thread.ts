import type { Alarm, Cache } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

/** Every node of today has at least two; an `xlarge` has four, an `Nxlarge` N times as many. */
function coresOf(size: string): number {
  const times = /\.(\d*)xlarge$/.exec(size)?.[1];
  return times === undefined ? 2 : 4 * (times === '' ? 1 : Number(times));
}

function watched({ watches }: Alarm, caches: readonly Cache[]): Cache | undefined {
  if (watches === undefined || isUnknown(watches)) return undefined;
  const directory = directoryOf(caches);
  const addresses = watches.map((link) => lookUp(link, directory));
  return caches.find(({ address }) => addresses.includes(address));
}

export const redisCpuAlarmIgnoresSingleThread = definePolicy({
  id: 'reliability/redis-cpu-alarm-ignores-single-thread',
  summary: 'An alarm on the processor of Redis goes off when its one thread is full.',
  why: 'Commands run on one thread: on two cores it is full at half of what the alarm waits for, and on more cores sooner, so that the alarm never goes off.',
  fix: 'Watch EngineCPUUtilization, or set the bound of CPUUtilization to 90 divided by the number of cores.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.html',
      asOf: '2026-04',
    },
  ],
  on: 'Alarm',
  options: {},
  messages: { never: 'the thread of Redis is full long before the alarm goes off' },
  check: (alarm, { all, need, report }) => {
    if (alarm.namespace !== 'AWS/ElastiCache' || alarm.metric !== 'CPUUtilization') return;
    const cache = watched(alarm, all('Cache'));
    if (cache?.engine === 'memcached') return;
    const bound = need(alarm.threshold, 'its bound');
    const most = limit('redis-cpu-alarm').value / coresOf(need(cache?.size, 'the type of its nodes') ?? '');
    if (bound === undefined || bound <= most) return;
    report({ messageId: 'never', actual: `${bound} %`, expected: `at most ${most} %, or EngineCPUUtilization` });
  },
});
