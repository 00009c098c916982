import { PolicyTester } from '../../../harness/testing/policy-tester';
import { sparkSharedCheckpoint } from '../../../policies/reliability/spark-shared-checkpoint';
import { DATABRICKS, GLUE_TEMPLATE } from '../../fixtures/spark';

const FINDS = { messageId: 'shared', actual: 's3://state/a', expected: 'a folder of its own' };
const glue = (folder: string) => ({ DefaultArguments: { '--checkpoint_location': folder } });
const inTemplate = (folder: string) =>
  GLUE_TEMPLATE.build(glue('s3://state/a/'), { Other: { Type: 'AWS::Glue::Job', Properties: glue(folder) } });
const job = (folder: string) => ({
  task: [{ spark_python_task: [{ parameters: ['--checkpoint', folder] }] }],
});
const plan = (folder: string) => DATABRICKS.build(job('s3://state/a'), { 'databricks_job.other': job(folder) });

PolicyTester.run(
  sparkSharedCheckpoint,
  {
    passing: [
      { name: 'folders of their own in CloudFormation', input: inTemplate('s3://state/b') },
      { name: 'folders of their own in Terraform', input: plan('s3://state/b') },
    ],
    failing: [
      {
        name: 'one folder in CloudFormation',
        input: inTemplate('s3://state/a'),
        findings: [
          { ...FINDS, address: GLUE_TEMPLATE.address },
          { ...FINDS, address: 'Other' },
        ],
      },
      {
        name: 'one folder in Terraform',
        input: plan('s3://state/a'),
        findings: [
          { ...FINDS, address: DATABRICKS.address },
          { ...FINDS, address: 'databricks_job.other' },
        ],
      },
    ],
  },
  { describe, it },
);
