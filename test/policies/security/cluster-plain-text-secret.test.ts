import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusterPlainTextSecret } from '../../../policies/security/cluster-plain-text-secret';
import { DATABRICKS_CLUSTER, EMR } from '../../fixtures/pipelines';

const WRITTEN = { messageId: 'written', actual: 'a written value', expected: 'the name of a secret' };

PolicyTester.run(
  clusterPlainTextSecret,
  {
    passing: [
      {
        name: 'the name of a secret',
        input: DATABRICKS_CLUSTER.tf({ spark_conf: { 'fs.s3a.secret.key': '{{secrets/lake/key}}' } }),
      },
      {
        name: 'settings without secrets',
        input: DATABRICKS_CLUSTER.pulumi({ sparkEnvVars: { TOKEN_URL: 'https://login.example.org', STAGE: 'prod' } }),
      },
    ],
    failing: [
      {
        name: 'a key of Spark, in Terraform',
        input: DATABRICKS_CLUSTER.tf({ spark_conf: { 'fs.s3a.secret.key': 'wJalrXUtnFEMI' } }),
        findings: [DATABRICKS_CLUSTER.onTf(WRITTEN)],
      },
      {
        name: 'a variable, in Pulumi',
        input: DATABRICKS_CLUSTER.pulumi({ sparkEnvVars: { DB_PASSWORD: 'hunter2' } }),
        findings: [DATABRICKS_CLUSTER.onPulumi(WRITTEN)],
      },
      {
        name: 'an address with a password, on EMR',
        input: EMR.cfn({
          Configurations: [
            {
              Classification: 'hive-site',
              ConfigurationProperties: { 'javax.jdo.option.ConnectionURL': 'mysql://hive:hunter2@db/hive' },
            },
          ],
        }),
        findings: [EMR.onCfn(WRITTEN)],
      },
    ],
  },
  { describe, it },
);
