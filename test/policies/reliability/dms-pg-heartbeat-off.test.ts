import { dmsPgHeartbeatOff } from '../../../policies/reliability/dms-pg-heartbeat-off';
import { ENDPOINT, wordTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

const words = { EndpointType: 'source', EngineName: 'aurora-postgresql' };
const terraform = { endpoint_type: 'source', engine_name: 'postgres' };

runTwins(
  dmsPgHeartbeatOff,
  wordTwins(
    ENDPOINT,
    [words, { ...words, PostgreSqlSettings: { HeartbeatEnable: true } }],
    [terraform, { ...terraform, postgres_settings: [{ heartbeat_enable: true }] }],
    { messageId: 'off', actual: 'no heartbeat', expected: 'HeartbeatEnable' },
  ),
  {
    passing: [
      {
        name: 'by its extra attributes',
        input: ENDPOINT[0].build({ ...words, ExtraConnectionAttributes: 'pluginName=pglogical;heartbeatEnable=Y' }),
      },
    ],
  },
);
