import { isPlainSecret } from '../../../policies/plain-secrets';
import { functionSecretInEnvironment } from '../../../policies/security/function-secret-in-environment';
import { CLOUD_FUNCTION, CLOUD_RUN, everywhere, FUNCTION_APP, LAMBDA } from '../../fixtures/functions';
import { bridgedTwins, cloudformationShape, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'DB_PASSWORD in plain text', expected: 'a secret store' };
const BROKEN = { DB_PASSWORD: 'hunter22', STAGE: 'prod' };
const MENDED = { DB_PASSWORD_ARN: 'arn:aws:secretsmanager:af-south-1:111122223333:secret:db', STAGE: 'prod' };

runTwins(
  functionSecretInEnvironment,
  [
    ...everywhere(
      LAMBDA,
      { broken: { Environment: { Variables: BROKEN } }, mended: { Environment: { Variables: MENDED } } },
      { broken: { environment: [{ variables: BROKEN }] }, mended: { environment: [{ variables: MENDED }] } },
      PLAIN,
    ),
    twin(
      cloudformationShape('AWS::Serverless::Function'),
      { broken: { Environment: { Variables: BROKEN } }, mended: { Environment: { Variables: MENDED } } },
      PLAIN,
      { name: 'the same' },
    ),
    ...bridgedTwins(
      ...CLOUD_FUNCTION,
      { broken: { environment_variables: BROKEN }, mended: { environment_variables: { STAGE: 'prod' } } },
      PLAIN,
    ),
    ...bridgedTwins(
      ...CLOUD_RUN,
      {
        broken: { template: [{ containers: [{ env: [{ name: 'DB_PASSWORD', value: 'hunter22' }] }] }] },
        mended: {
          template: [
            {
              containers: [
                {
                  env: [
                    { name: 'DB_PASSWORD', value_source: [{ secret_key_ref: [{ secret: 'db', version: 'latest' }] }] },
                    { name: 'STAGE', value: 'prod' },
                  ],
                },
              ],
            },
          ],
        },
      },
      PLAIN,
    ),
    ...bridgedTwins(
      ...FUNCTION_APP,
      {
        broken: { app_settings: BROKEN },
        mended: {
          app_settings: { DB_PASSWORD: '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/db)' },
        },
      },
      PLAIN,
    ),
    twin(
      pulumiShape('azure-native:web:WebApp'),
      {
        broken: {
          kind: 'functionapp,linux',
          siteConfig: { appSettings: [{ name: 'DB_PASSWORD', value: 'hunter22' }] },
        },
        mended: { kind: 'functionapp,linux', siteConfig: { appSettings: [{ name: 'STAGE', value: 'prod' }] } },
      },
      PLAIN,
    ),
  ],
  {
    passing: [
      {
        name: 'a secret that CloudFormation reads when it deploys',
        input: cloudformationShape('AWS::Lambda::Function').build({
          Environment: { Variables: { DB_PASSWORD: '{{resolve:secretsmanager:db:SecretString:password}}' } },
        }),
      },
    ],
  },
);

test.each([
  ['SLACK_TOKEN', 'x7Gq29vR0aKz'],
  ['apiKey', 'x7Gq29vR0aKz'],
  ['DATABASE_URL', 'postgres://app:hunter22@db.internal/orders'],
  ['AzureWebJobsStorage', 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abcdefgh1234=='],
  ['ANY', 'AKIAIOSFODNN7EXAMPLE'],
])('%s with a text of its own is a credential', (name, text) => {
  expect(isPlainSecret(name, text)).toBe(true);
});

test.each([
  ['DB_SECRET', 'prod/orders/db'],
  ['DB_SECRET', 'orders-db'],
  ['DB_PASSWORD', '/prod/orders/password'],
  ['SECRET_NAME', 'x7Gq29vR0aKz'],
  ['TOKEN_URL', 'https://login.example.com/token'],
  ['DATABASE_URL', 'postgres://db.internal/orders'],
  ['USE_PASSWORD', 'false'],
  ['PARTITION_KEY', 'customer'],
])('%s=%s tells nobody anything', (name, text) => {
  expect(isPlainSecret(name, text)).toBe(false);
});
