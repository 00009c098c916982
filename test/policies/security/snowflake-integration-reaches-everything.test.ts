import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeIntegrationReachesEverything } from '../../../policies/security/snowflake-integration-reaches-everything';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  snowflakeIntegrationReachesEverything,
  {
    passing: [
      ...told('integration', 'a bucket', { name: 'I', storage_allowed_locations: ['s3://duka/raw/'] }),
      ...told('stage', 'a stage', { name: 'S' }),
    ],
    failing: [
      ...found(
        'integration',
        'a star',
        { name: 'I', storage_allowed_locations: ['*'] },
        { messageId: 'star', actual: '*', expected: 'named stores' },
      ),
    ],
  },
  { describe, it },
);
