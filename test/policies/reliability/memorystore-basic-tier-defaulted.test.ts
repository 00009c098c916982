import { PolicyTester } from '../../../harness/testing/policy-tester';
import { memorystoreBasicTierDefaulted } from '../../../policies/reliability/memorystore-basic-tier-defaulted';
import { CACHE, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { MAIN, oneTerraform } from '../../fixtures/one';

const BASIC = { messageId: 'basic', actual: 'BASIC', expected: 'STANDARD_HA' };
const TYPE = 'google_redis_instance';

PolicyTester.run(
  memorystoreBasicTierDefaulted,
  {
    passing: [
      { name: 'a replica, in Terraform', input: memorystore() },
      { name: 'a replica, in Pulumi', input: memorystorePulumi() },
      { name: 'a trial', input: memorystore({ name: 'offers-dev', tier: 'BASIC' }) },
    ],
    failing: [
      {
        name: 'not said, in Terraform',
        input: oneTerraform(TYPE, { name: 'offers', memory_size_gb: 1 }),
        findings: [{ ...BASIC, address: MAIN.terraform(TYPE) }],
      },
      {
        name: 'basic, in Pulumi',
        input: memorystorePulumi({ tier: 'BASIC' }),
        findings: [{ ...BASIC, address: CACHE.memorystorePulumi }],
      },
    ],
  },
  { describe, it },
);
