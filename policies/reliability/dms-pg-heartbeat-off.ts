import { definePolicy } from '../define';
import { mayCarryChanges } from '../replication';

export const dmsPgHeartbeatOff = definePolicy({
  id: 'reliability/dms-pg-heartbeat-off',
  summary: 'A source of PostgreSQL hears from its reader even when its tables are quiet.',
  why: 'An idle slot holds back old log: while the captured tables are quiet and others are busy, it fills the disk of the source until the source stops.',
  fix: 'Write HeartbeatEnable: true (heartbeat_enable, heartbeatEnable) with a schema of its own in PostgreSqlSettings.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dms-endpoint-postgresqlsettings.html',
      asOf: null,
    },
  ],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    off: 'an idle slot keeps the log of the source',
  },
  check: (endpoint, { all, need, report }) => {
    if (endpoint.role !== 'source' || typeof endpoint.engine !== 'string' || !/postgres/.test(endpoint.engine)) return;
    if (!mayCarryChanges(endpoint, all('ReplicationTask'), all('ReplicationEndpoint'))) return;
    if (need(endpoint.heartbeat, 'its heartbeat') !== false) return;
    report({ messageId: 'off', actual: 'no heartbeat', expected: 'HeartbeatEnable' });
  },
});
