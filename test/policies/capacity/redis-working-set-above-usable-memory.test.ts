import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisWorkingSetAboveUsableMemory } from '../../../policies/capacity/redis-working-set-above-usable-memory';
import { CACHE, group, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { said } from '../../fixtures/workload';

PolicyTester.run(
  redisWorkingSetAboveUsableMemory,
  {
    passing: [
      { name: 'room, in Terraform', input: memorystore(), workload: said(CACHE.memorystore, { storedBytes: 3e9 }) },
      { name: 'machines whose memory is not on file', input: group() },
    ],
    failing: [
      {
        name: 'no room, in Terraform',
        input: memorystore(),
        workload: said(CACHE.memorystore, { storedBytes: 4e9 }),
        findings: [{ messageId: 'above', address: CACHE.memorystore, actual: '4.0 GB', expected: 'at most 3.2 GB' }],
      },
      {
        name: 'no room, in Pulumi',
        input: memorystorePulumi({ memorySizeGb: 1 }),
        workload: said(CACHE.memorystorePulumi, { storedBytes: 2e9 }),
        findings: [
          { messageId: 'above', address: CACHE.memorystorePulumi, actual: '2.0 GB', expected: 'at most 0.8 GB' },
        ],
      },
    ],
    cannotTell: [{ name: 'nobody says how much it holds', input: memorystore(), because: /storedBytes/ }],
  },
  { describe, it },
);
