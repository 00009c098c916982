import { debeziumNoHeartbeat } from '../../../policies/reliability/debezium-no-heartbeat';
import { connectorTwins } from '../../fixtures/connectors';
import { runTwins } from '../../fixtures/twins';

runTwins(
  debeziumNoHeartbeat,
  connectorTwins(
    { 'heartbeat.interval.ms': '0' },
    { 'heartbeat.interval.ms': '10000' },
    { messageId: 'none', actual: 'no heartbeat', expected: 'heartbeat.interval.ms' },
  ),
);
