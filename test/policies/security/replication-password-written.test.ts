import type { Block } from '../../../harness/testing/inputs';
import { replicationPasswordWritten } from '../../../policies/security/replication-password-written';
import { ENDPOINT, wordTwins } from '../../fixtures/replication';
import { bridgedTwins, cloudformationShape, pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'written', actual: 'a password', expected: 'a secret' };
const words = { EndpointType: 'source', EngineName: 'mysql' };
const terraform = { endpoint_type: 'source', engine_name: 'mysql' };
const profile = { connection_profile_id: 'a', mysql_profile: [{ hostname: 'h', username: 'u' }] };
const glue = (more: Block) => ({
  ConnectionInput: { Name: 'erp', ConnectionProperties: { USERNAME: 'etl', ...more } },
});
const linked = (password: Block) => ({ linkedServiceName: 'erp', properties: { type: 'SqlServer', password } });

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
  twin(
    cloudformationShape('AWS::Glue::Connection'),
    { broken: glue({ PASSWORD: 'karibu' }), mended: glue({ SECRET_ID: 'erp' }) },
    FINDS,
    { name: 'a connection of Glue' },
  ),
  twin(
    pulumiShape('aws:glue/connection:Connection'),
    {
      broken: { name: 'erp', connectionProperties: { PASSWORD: 'karibu' } },
      mended: { name: 'erp', connectionProperties: { PASSWORD: '{{resolve:secretsmanager:erp}}' } },
    },
    FINDS,
    { name: 'a connection of Glue' },
  ),
  ...bridgedTwins(
    'azurerm_data_factory_linked_service_sql_server',
    'azure:datafactory/linkedServiceSqlServer:LinkedServiceSqlServer',
    {
      broken: { name: 'erp', connection_string: 'Data Source=erp;User ID=adf;Password=karibu' },
      mended: { name: 'erp', connection_string: 'Data Source=erp;User ID=adf;Password=@{linkedService().secret}' },
    },
    FINDS,
    { name: 'a connection string' },
  ),
  twin(
    pulumiShape('azure-native:datafactory:LinkedService'),
    {
      broken: linked({ type: 'SecureString', value: 'karibu' }),
      mended: linked({ type: 'AzureKeyVaultSecret', secretName: 'erp' }),
    },
    FINDS,
    { name: 'a linked service' },
  ),
]);
