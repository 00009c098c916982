import { attribute, output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigtableFamilyWithoutGcPolicy } from '../../../policies/lifecycle/bigtable-family-without-gc-policy';
import { BIGTABLES, bigtablePulumi, bigtableTerraform } from '../../fixtures/keyed-tables';

const NO_RULE = { messageId: 'no-rule', actual: 'no rule', expected: 'a maximum age or number' };

function rule(column_family: string) {
  const table = attribute(BIGTABLES.terraform, 'name');
  return { 'google_bigtable_gc_policy.rule': { table, column_family, max_age: [{ duration: '720h' }] } };
}

PolicyTester.run(
  bigtableFamilyWithoutGcPolicy,
  {
    passing: [
      { name: 'a rule of age, in Terraform', input: bigtableTerraform({}, rule('seen')) },
      {
        name: 'a rule of age, in Pulumi',
        input: bigtablePulumi(
          {},
          {
            'gcp:bigtable/gCPolicy:GCPolicy rule': {
              table: output('gcp:bigtable/table:Table', 'main', 'name'),
              columnFamily: 'seen',
              maxAge: { duration: '720h' },
            },
          },
        ),
      },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: bigtableTerraform(),
        findings: [{ ...NO_RULE, address: BIGTABLES.terraform }],
      },
      {
        name: 'one for another family',
        input: bigtableTerraform({}, rule('bought')),
        findings: [{ ...NO_RULE, address: BIGTABLES.terraform }],
      },
      { name: 'none, in Pulumi', input: bigtablePulumi(), findings: [{ ...NO_RULE, address: BIGTABLES.pulumi }] },
    ],
  },
  { describe, it },
);
