import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosContainerWithoutTtl } from '../../../policies/lifecycle/cosmos-container-without-ttl';
import { CONTAINERS, containerPulumi, containerTerraform } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const KEPT = { messageId: 'kept', actual: 'no default TTL', expected: 'a default TTL' };

PolicyTester.run(
  cosmosContainerWithoutTtl,
  {
    passing: [
      { name: 'a month, in azurerm', input: containerTerraform({ default_ttl: 2_592_000 }) },
      { name: 'items that say it themselves, in azure-native', input: containerPulumi({ defaultTtl: -1 }) },
      { name: 'orders, which are kept', input: containerTerraform({ name: 'orders' }) },
    ],
    failing: [
      {
        name: 'events, in azurerm',
        input: containerTerraform(),
        findings: [{ ...KEPT, address: CONTAINERS.terraform }],
      },
      {
        name: 'events, in azure-native',
        input: containerPulumi(),
        findings: [{ ...KEPT, address: CONTAINERS.pulumi }],
      },
      {
        name: 'orders with a stated retention',
        input: containerTerraform({ name: 'orders' }),
        workload: said(CONTAINERS.terraform, { retention: 90 }),
        findings: [{ ...KEPT, address: CONTAINERS.terraform }],
      },
    ],
  },
  { describe, it },
);
