import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseMinorUpgradesOff } from '../../../policies/reliability/database-minor-upgrades-off';
import { DATABASE, rds, rdsPulumi, rdsTerraform } from '../../fixtures/databases';

const OFF = { messageId: 'off', actual: 'off', expected: 'automatic minor upgrades' };

PolicyTester.run(
  databaseMinorUpgradesOff,
  {
    passing: [
      { name: 'by default, in CloudFormation', input: rds() },
      { name: 'on, in Terraform', input: rdsTerraform({ auto_minor_version_upgrade: true }) },
    ],
    failing: [
      {
        name: 'off, in CloudFormation',
        input: rds({ AutoMinorVersionUpgrade: false }),
        findings: [{ ...OFF, address: DATABASE.rds }],
      },
      {
        name: 'off, in Terraform',
        input: rdsTerraform({ auto_minor_version_upgrade: false }),
        findings: [{ ...OFF, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'off, in Pulumi',
        input: rdsPulumi({ autoMinorVersionUpgrade: false }),
        findings: [{ ...OFF, address: DATABASE.rdsPulumi }],
      },
    ],
  },
  { describe, it },
);
