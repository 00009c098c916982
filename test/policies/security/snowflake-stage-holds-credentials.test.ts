import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeStageHoldsCredentials } from '../../../policies/security/snowflake-stage-holds-credentials';
import { found, told } from '../../fixtures/warehouses';

const KEYS = "AWS_KEY_ID='PLANTED' AWS_SECRET_KEY='planted'";

PolicyTester.run(
  snowflakeStageHoldsCredentials,
  {
    passing: [...told('stage', 'an integration', { name: 'S', url: 's3://b/x', storage_integration: 'I' })],
    failing: [
      ...found(
        'stage',
        'keys',
        { name: 'S', url: 's3://b/x', credentials: KEYS },
        { messageId: 'written', actual: 'keys in plain text', expected: 'a storage integration' },
      ),
    ],
  },
  { describe, it },
);
