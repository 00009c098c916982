import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

const BURSTABLE = /^(db\.t\d\w*\.|t\d\w*\.|db-(f1-micro|g1-small)$|B_|Standard_B|GP_S_)/i;

export const databaseBurstableInProduction = definePolicy({
  id: 'capacity/database-burstable-in-production',
  summary: 'A database in production has its processors all the time.',
  why: 'A burstable machine works on credits: when a busy hour has used them up, it falls to a fraction of a core, or bills the surplus, just when it is needed.',
  fix: 'Use a general or memory-optimised class (db.m, db.r, db-custom or db-perf-optimized, GP_ or MO_).',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/instance-settings', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { burstable: 'the database runs in production on a machine that works on credits' },
  check: (database, context) => {
    const { need, report } = context;
    // A small machine is right for anything else.
    if (!isKnownProduction(database, context)) return;
    const size = need(database.size, 'its size');
    if (size === undefined || !BURSTABLE.test(size)) return;
    report({ messageId: 'burstable', actual: size, expected: 'a class without credits' });
  },
});
