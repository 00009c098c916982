import { replicationPasswordWritten } from '../../../policies/security/replication-password-written';
import { ENDPOINT, wordTwins } from '../../fixtures/replication';
import { runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'written', actual: 'a password', expected: 'a secret' };
const words = { EndpointType: 'source', EngineName: 'mysql' };
const terraform = { endpoint_type: 'source', engine_name: 'mysql' };
const profile = { connection_profile_id: 'a', mysql_profile: [{ hostname: 'h', username: 'u' }] };

runTwins(replicationPasswordWritten, [
  ...wordTwins(
    ENDPOINT,
    [
      { ...words, Password: 'karibu' },
      { ...words, MySqlSettings: { SecretsManagerSecretId: 'arn:aws:s' } },
    ],
    [
      { ...terraform, password: 'karibu' },
      { ...terraform, secrets_manager_arn: 'arn:aws:s' },
    ],
    FINDS,
  ),
  twin(
    terraformShape('google_datastream_connection_profile'),
    { broken: { ...profile, mysql_profile: [{ hostname: 'h', password: 'karibu' }] }, mended: profile },
    FINDS,
  ),
]);
