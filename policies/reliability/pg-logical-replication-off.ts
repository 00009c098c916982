import { setting } from '../../harness/facts/kafka-settings';
import { isFor, toolsOn } from '../captured';
import { definePolicy } from '../define';

export const pgLogicalReplicationOff = definePolicy({
  id: 'reliability/pg-logical-replication-off',
  summary: 'A PostgreSQL whose changes are followed writes them in full.',
  why: 'Without logical replication no reader can make a slot: the replication fails at its start, and switching it on needs a restart of the database.',
  fix: 'Write rds.logical_replication=1 (cloudsql.logical_decoding=on) into the parameter group, and plan the restart.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html', asOf: '2023-06' },
    { url: 'https://docs.airbyte.com/integrations/sources/postgres', asOf: '2023' },
  ],
  on: 'DatabaseSettings',
  options: {},
  messages: {
    off: 'no slot can be made, and {{tool}} needs one',
  },
  check: (settings, { all, need, report }) => {
    const [tool] = toolsOn('postgres', all);
    if (tool === undefined || !isFor(settings, 'postgres')) return;
    // In Aurora the cluster decides.
    if (/aurora/.test(need(settings.family, 'its family') ?? '') && !settings.ofCluster) return;
    const names = ['rds.logical_replication', 'cloudsql.logical_decoding'];
    const values = names.map((name) => need(setting(settings.parameters, name), name));
    if (values.some((value) => value === '1' || value === 'on')) return;
    report({ messageId: 'off', data: { tool }, actual: 'off', expected: 'rds.logical_replication=1' });
  },
});
