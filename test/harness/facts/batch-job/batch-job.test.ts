import { COMPUTED, cloudFormation, onlyFact, pulumi, saidBy, terraform } from '../engines';

const DEFAULTS = { '--datalake-formats': 'delta', '--conf': 'spark.delta.logStore.s3.impl=x' };
const FIXED = { '--datalake-formats': 'iceberg' };
const EXPECTED = {
  name: 'orders',
  engine: 'glueetl',
  arguments: { ...DEFAULTS, ...FIXED },
  maxRetries: 1,
  timeoutMinutes: 60,
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
        },
      ],
    }),
  ],
  [
    'Terraform',
    terraform({
      'aws_glue_job.j': {
        name: 'orders',
        command: [{ name: 'glueetl' }],
        default_arguments: DEFAULTS,
        non_overridable_arguments: FIXED,
        max_retries: 1,
        timeout: 60,
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      j: [
        'aws:glue/job:Job',
        {
          name: 'orders',
          command: { scriptLocation: 's3://b/x.py' },
          defaultArguments: DEFAULTS,
          nonOverridableArguments: FIXED,
          maxRetries: 1,
          timeout: 60,
        },
      ],
    }),
  ],
])('one job is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'BatchJob'))).toEqual(EXPECTED);
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
