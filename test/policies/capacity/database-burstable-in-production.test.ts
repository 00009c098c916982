import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseBurstableInProduction } from '../../../policies/capacity/database-burstable-in-production';
import { cloudSql, DATABASE, postgres, rds, rdsTerraform } from '../../fixtures/databases';
import { said } from '../../fixtures/workload';

const BURST = { messageId: 'burstable', expected: 'a class without credits' };

PolicyTester.run(
  databaseBurstableInProduction,
  {
    passing: [
      { name: 'no credits, in production', input: rdsTerraform({ identifier: 'orders-prod' }) },
      { name: 'credits where nobody speaks of production', input: rdsTerraform({ instance_class: 'db.t3.micro' }) },
    ],
    failing: [
      {
        name: 'credits in production, in CloudFormation',
        input: rds({ DBInstanceClass: 'db.t3.medium', Tags: [{ Key: 'Environment', Value: 'production' }] }),
        findings: [{ ...BURST, address: DATABASE.rds, actual: 'db.t3.medium' }],
      },
      {
        name: 'credits in production, in Terraform',
        input: rdsTerraform({ instance_class: 'db.t4g.large', identifier: 'orders-prod' }),
        findings: [{ ...BURST, address: DATABASE.rdsTerraform, actual: 'db.t4g.large' }],
      },
      {
        name: 'a shared core in production, in Cloud SQL',
        input: cloudSql({ tier: 'db-f1-micro' }, { name: 'orders-prod' }),
        findings: [{ ...BURST, address: DATABASE.sql, actual: 'db-f1-micro' }],
      },
      {
        name: 'credits in stated production, in azurerm',
        input: postgres({ sku_name: 'B_Standard_B1ms' }),
        workload: said(DATABASE.postgres, { environment: 'production' }),
        findings: [{ ...BURST, address: DATABASE.postgres, actual: 'B_Standard_B1ms' }],
      },
    ],
  },
  { describe, it },
);
