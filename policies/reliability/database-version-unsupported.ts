import { definePolicy } from '../define';

/** Major and minor: `8.0.35` is 8 and 0, `13` is 13 and 0. */
function partsOf(version: string): readonly [number, number] {
  const [major = '', minor = '0'] = version.split('.');
  return [Number.parseInt(major, 10), Number.parseInt(minor, 10)];
}

/** Of `10` every 10.x has ended, of `5.7` every 5.x up to 5.7. */
function hasEnded(version: string, last: string): boolean {
  const [[major, minor], [lastMajor, lastMinor]] = [partsOf(version), partsOf(last)];
  return major < lastMajor || (major === lastMajor && (!last.includes('.') || minor <= lastMinor));
}

/** `aurora-postgresql` and `postgres` are one engine; a whole service that has ended has a name of its own. */
function familyOf(engine: string): string {
  if (engine.endsWith('-single')) return 'single';
  return /postgres|alloydb/.test(engine) ? 'postgres' : engine.replace(/^aurora-/, '');
}

export const databaseVersionUnsupported = definePolicy({
  id: 'reliability/database-version-unsupported',
  summary: "A database's engine still gets fixes.",
  why: 'An ended version gets no fixes of security holes; the service bills extended support for it, or upgrades it on a day of its own choice.',
  fix: 'Make it with a version that is supported for years (PostgreSQL 16 or newer, MySQL 8.4, MariaDB 10.11), or plan its major upgrade; leave Azure single servers for flexible ones.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://aws.amazon.com/blogs/database/upgrade-strategies-for-amazon-aurora-postgresql-and-amazon-rds-for-postgresql-12',
      asOf: '2025-02',
    },
    { url: 'https://www.postgresql.org/support/versioning/', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-overview.html', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/postgresql/migrate/whats-happening-to-postgresql-single-server',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {
    ended: {
      default: { postgres: '13', mysql: '5.7', mariadb: '10.5' },
      description: 'By engine, the newest version that is no longer supported.',
    },
  },
  messages: {
    ended: 'the version of the engine is no longer supported',
    retired: 'the service itself has been retired',
  },
  check: (database, { options, need, report }) => {
    const family = familyOf(need(database.engine, 'the engine') ?? '');
    if (family === 'single') {
      report({ messageId: 'retired', actual: 'a single server', expected: 'a flexible server' });
      return;
    }
    const last = Object.entries(options.ended).find(([engine]) => engine === family)?.[1];
    if (last === undefined) return;
    const version = need(database.version, 'the version');
    if (version === undefined || !hasEnded(version, last)) return;
    report({ messageId: 'ended', actual: `${family} ${version}`, expected: `newer than ${last}` });
  },
});
