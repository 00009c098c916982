import { definePolicy } from '../define';

export const cacheVersionUnsupported = definePolicy({
  id: 'reliability/cache-version-unsupported',
  summary: "A cache's engine still gets fixes.",
  why: 'Redis 5 and older get no fixes from their makers; the service bills extended support for them, or upgrades them on a day of its own choice.',
  fix: 'Use Valkey 7.2 or newer, or Redis 7.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support.html', asOf: '2026' }],
  on: 'Cache',
  options: {
    ended: {
      default: 5,
      unit: 'major version',
      description: 'The newest version of Redis that is no longer supported.',
    },
  },
  messages: { ended: 'the version of the engine is no longer supported' },
  check: (cache, { options, need, report }) => {
    if (cache.engine !== 'redis') return;
    const version = need(cache.version, 'the version');
    if (version === undefined || !(Number.parseInt(version, 10) <= options.ended)) return;
    report({ messageId: 'ended', actual: `redis ${version}`, expected: `newer than ${options.ended}` });
  },
});
