import { factsOf, onlyFact, pulumi, saidBy, terraform } from '../engines';

const EXPECTED = {
  name: 'erase',
  region: { unknown: 'the input does not name the region' },
  engine: 'spark_python_task',
  arguments: { '0': 'erase', '--tables': '[]', '--requests': 'abfss://x/' },
  maxRetries: 0,
  timeoutMinutes: 90,
  workers: 5,
  workerType: 'Standard_D4as_v5',
  schedule: '0 5 3 ? * 1',
};
const PARAMETERS = ['erase', '--tables', '[]', '--requests', 'abfss://x/'];

test.each([
  [
    'Terraform',
    terraform({
      'databricks_job.j': {
        name: 'erase',
        timeout_seconds: 5400,
        schedule: [{ quartz_cron_expression: '0 5 3 ? * 1', timezone_id: 'UTC' }],
        job_cluster: [
          { job_cluster_key: 'other', new_cluster: [{ num_workers: 9, node_type_id: 'Standard_E8s_v5' }] },
          { job_cluster_key: 'main', new_cluster: [{ num_workers: 4, node_type_id: 'Standard_D4as_v5' }] },
        ],
        task: [
          {
            task_key: 'erase',
            job_cluster_key: 'main',
            max_retries: 0,
            spark_python_task: [{ python_file: '/Workspace/x.py', parameters: PARAMETERS }],
          },
        ],
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      j: [
        'databricks:index/job:Job',
        {
          name: 'erase',
          timeoutSeconds: 5400,
          schedule: { quartzCronExpression: '0 5 3 ? * 1', timezoneId: 'UTC' },
          jobClusters: [
            { jobClusterKey: 'main', newCluster: { numWorkers: 4, nodeTypeId: 'Standard_D4as_v5' } },
            { jobClusterKey: 'other', newCluster: { numWorkers: 9, nodeTypeId: 'Standard_E8s_v5' } },
          ],
          tasks: [
            {
              taskKey: 'erase',
              jobClusterKey: 'main',
              maxRetries: 0,
              sparkPythonTask: { pythonFile: '/Workspace/x.py', parameters: PARAMETERS },
            },
          ],
        },
      ],
    }),
  ],
  [
    'Terraform of a job that says everything itself',
    terraform({
      'databricks_job.j': {
        name: 'erase',
        timeout_seconds: 5400,
        max_retries: 0,
        schedule: [{ quartz_cron_expression: '0 5 3 ? * 1', timezone_id: 'UTC' }],
        new_cluster: [{ num_workers: 4, node_type_id: 'Standard_D4as_v5' }],
        spark_python_task: [{ python_file: 'dbfs:/x.py', parameters: PARAMETERS }],
      },
    }),
  ],
])('one job of Databricks is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'BatchJob'))).toEqual(EXPECTED);
});

test('each task of a job is a program of its own; one that grows has as many workers as it may', () => {
  const graph = terraform({
    'databricks_job.j': {
      task: [
        {
          task_key: 'a',
          new_cluster: [{ autoscale: [{ min_workers: 1, max_workers: 7 }] }],
          notebook_task: [{ notebook_path: '/a', base_parameters: { vacuum_hours: '24' } }],
        },
        { task_key: 'b', timeout_seconds: 60, pipeline_task: [{ pipeline_id: 'p' }] },
      ],
    },
  });

  expect(factsOf(graph, 'BatchJob')).toMatchObject([
    { engine: 'notebook_task', workers: 8, arguments: { vacuum_hours: '24' } },
    { engine: 'pipeline_task', timeoutMinutes: 1 },
  ]);
});
