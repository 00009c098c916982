import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiCacheNotEncrypted } from '../../../policies/security/api-cache-not-encrypted';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';
import { restPlan, restStack } from '../../fixtures/rest-apis';

const PLAIN = { messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' };
const [CFN, TF] = [{ CacheClusterEnabled: true }, { cache_cluster_enabled: true }];

PolicyTester.run(
  apiCacheNotEncrypted,
  {
    passing: [
      {
        name: 'encrypted, in CloudFormation',
        input: restStack({ stage: CFN, settings: { CacheDataEncrypted: true } }),
      },
      { name: 'encrypted, in Terraform', input: restPlan({ stage: TF, settings: { cache_data_encrypted: true } }) },
      {
        name: 'encrypted on AWS AppSync',
        input: oneTerraform('aws_appsync_api_cache', { ttl: 60, transit_encryption_enabled: true }),
      },
    ],
    failing: [
      {
        name: 'plain, in CloudFormation',
        input: restStack({ stage: CFN }),
        findings: [{ ...PLAIN, address: 'Stage' }],
      },
      {
        name: 'plain, in Terraform',
        input: restPlan({ stage: TF, settings: { caching_enabled: true } }),
        findings: [{ ...PLAIN, address: 'aws_api_gateway_stage.main' }],
      },
      {
        name: 'plain on AWS AppSync',
        input: oneCloudformation('AWS::AppSync::ApiCache', { Ttl: 60 }),
        findings: [{ ...PLAIN, address: MAIN.cloudformation }],
      },
    ],
  },
  { describe, it },
);
