import { COMPUTED, cloudFormation, onlyFact, pulumi, saidBy, terraform } from '../engines';

const DEFAULTS = { '--datalake-formats': 'delta', '--conf': 'spark.delta.logStore.s3.impl=x' };
const FIXED = { '--datalake-formats': 'iceberg' };
const NIGHTLY = 'cron(20 2 * * ? *)';
const EXPECTED = {
  name: 'orders',
  region: 'af-south-1',
  engine: 'glueetl',
  arguments: { ...DEFAULTS, ...FIXED },
  maxRetries: 1,
  concurrentRuns: 1,
  executionClass: 'STANDARD',
  timeoutMinutes: 60,
  workers: 3,
  workerType: 'G.1X',
  schedule: NIGHTLY,
};

test.each([
  [
    'CloudFormation',
    cloudFormation({
      J: [
        'AWS::Glue::Job',
        {
          Name: 'orders',
          Command: { Name: 'glueetl' },
          DefaultArguments: DEFAULTS,
          NonOverridableArguments: FIXED,
          MaxRetries: 1,
          Timeout: 60,
          NumberOfWorkers: 3,
          WorkerType: 'G.1X',
        },
      ],
      T: ['AWS::Glue::Trigger', { Type: 'SCHEDULED', Schedule: NIGHTLY, Actions: [{ JobName: { Ref: 'J' } }] }],
    }),
  ],
  [
    'Terraform',
    terraform({
      'aws_glue_job.j': {
        name: 'orders',
        region: 'af-south-1',
        command: [{ name: 'glueetl' }],
        default_arguments: DEFAULTS,
        non_overridable_arguments: FIXED,
        max_retries: 1,
        timeout: 60,
        number_of_workers: 3,
        worker_type: 'G.1X',
      },
      'aws_glue_trigger.t': { type: 'SCHEDULED', schedule: NIGHTLY, actions: [{ job_name: 'orders' }] },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      j: [
        'aws:glue/job:Job',
        {
          name: 'orders',
          region: 'af-south-1',
          command: { scriptLocation: 's3://b/x.py' },
          defaultArguments: DEFAULTS,
          nonOverridableArguments: FIXED,
          maxRetries: 1,
          timeout: 60,
          numberOfWorkers: 3,
          workerType: 'G.1X',
        },
      ],
      t: ['aws:glue/trigger:Trigger', { type: 'SCHEDULED', schedule: NIGHTLY, actions: [{ jobName: 'orders' }] }],
    }),
  ],
])('one job is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'BatchJob'))).toEqual(EXPECTED);
});

test('a trigger of a crawler starts no job, and one of a job elsewhere is no job', () => {
  const graph = cloudFormation({
    J: ['AWS::Glue::Job', { Name: 'orders' }],
    C: ['AWS::Glue::Trigger', { Schedule: NIGHTLY, Actions: [{ CrawlerName: 'orders' }] }],
    E: ['AWS::Glue::Trigger', { Schedule: NIGHTLY, Actions: [{ JobName: 'payments' }] }],
  });

  expect(onlyFact(graph, 'BatchJob').schedule).toBeUndefined();
});

test('one argument that is not known leaves the others known, and a computed time limit is none', () => {
  const graph = terraform({
    'aws_glue_job.j': { timeout: COMPUTED, default_arguments: { '--TempDir': COMPUTED, '--enable-metrics': 'true' } },
  });

  expect(onlyFact(graph, 'BatchJob')).toMatchObject({
    arguments: { '--TempDir': { unknown: 'known after apply' }, '--enable-metrics': 'true' },
  });
  expect(onlyFact(graph, 'BatchJob').timeoutMinutes).toBeUndefined();
});
