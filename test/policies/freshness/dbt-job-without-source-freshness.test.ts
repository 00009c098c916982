import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dbtJobWithoutSourceFreshness } from '../../../policies/freshness/dbt-job-without-source-freshness';
import { service } from '../../fixtures/one-each';

const UNCHECKED = { messageId: 'unchecked', actual: 'no check of sources', expected: 'dbt source freshness' };
const JOB = service({ terraform: 'dbtcloud_job', pulumi: 'dbtcloud:index:Job' });
const TASK = service({
  cloudformation: 'AWS::ECS::TaskDefinition',
  terraform: 'aws_ecs_task_definition',
  pulumi: 'aws:ecs/taskDefinition:TaskDefinition',
});

PolicyTester.run(
  dbtJobWithoutSourceFreshness,
  {
    passing: [
      { name: 'a check first, in dbt Cloud', input: JOB.tf({ execute_steps: ['dbt source freshness', 'dbt build'] }) },
      { name: 'a check of its own', input: JOB.tf({ execute_steps: ['dbt build'], run_generate_sources: true }) },
      { name: 'tests only', input: JOB.tf({ execute_steps: ['dbt test'] }) },
      {
        name: 'a check in the container',
        input: TASK.cfn({ ContainerDefinitions: [{ Command: ['sh', '-c', 'dbt source freshness && dbt build'] }] }),
      },
    ],
    failing: [
      {
        name: 'none, in dbt Cloud',
        input: JOB.tf({ execute_steps: ['dbt deps', 'dbt build'] }),
        findings: [JOB.onTf(UNCHECKED)],
      },
      {
        name: 'none, in a container of CloudFormation',
        input: TASK.cfn({ ContainerDefinitions: [{ Command: ['dbt', 'build', '--target', 'prod'] }] }),
        findings: [TASK.onCfn(UNCHECKED)],
      },
      {
        name: 'none, in a container of Terraform',
        input: TASK.tf({ container_definitions: JSON.stringify([{ entryPoint: ['dbt'], command: ['run'] }]) }),
        findings: [TASK.onTf(UNCHECKED)],
      },
    ],
  },
  { describe, it },
);
