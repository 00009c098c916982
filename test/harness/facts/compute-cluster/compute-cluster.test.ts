import { after, COMPUTED, cloudFormation, factsOf, onlyFact, pulumi, saidBy, terraform } from '../engines';

const EMR = 'aws:emr/cluster:Cluster';
const HDFS = { 'dfs.replication': '2' };
const SAID = {
  name: 'etl',
  release: 'emr-7.9.0',
  stays: true,
  idleStopMinutes: 30,
  settings: HDFS,
  keepsLogs: true,
  deletionProtected: false,
};
const CONFIGURATIONS = JSON.stringify([{ Classification: 'hdfs-site', Properties: HDFS }]);

test.each([
  [
    'CloudFormation',
    cloudFormation({
      Etl: [
        'AWS::EMR::Cluster',
        {
          Name: 'etl',
          ReleaseLabel: 'emr-7.9.0',
          LogUri: 's3://logs/',
          Instances: { KeepJobFlowAliveWhenNoSteps: 'true' },
          AutoTerminationPolicy: { IdleTimeout: '1800' },
          Configurations: [{ Classification: 'hdfs-site', ConfigurationProperties: HDFS }],
        },
      ],
    }),
  ],
  [
    'Terraform',
    terraform({
      'aws_emr_cluster.etl': {
        name: 'etl',
        release_label: 'emr-7.9.0',
        log_uri: 's3://logs/',
        keep_job_flow_alive_when_no_steps: COMPUTED,
        auto_termination_policy: [{ idle_timeout: 1800 }],
        configurations_json: CONFIGURATIONS,
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      etl: [
        EMR,
        {
          name: 'etl',
          releaseLabel: 'emr-7.9.0',
          logUri: 's3://logs/',
          autoTerminationPolicy: { idleTimeout: 1800 },
          configurationsJson: CONFIGURATIONS,
        },
      ],
    }),
  ],
])('an EMR cluster says the same in %s', (_engine, graph) => {
  expect(saidBy(onlyFact(graph, 'ComputeCluster'))).toMatchObject(SAID);
});

test('groups beside a cluster belong to it', () => {
  const graph = terraform({
    'aws_emr_cluster.etl': { core_instance_group: [{ instance_type: 'm5.xlarge' }] },
    'aws_emr_instance_group.task': { cluster_id: after('aws_emr_cluster.etl.id'), bid_price: '0.3' },
  });

  expect(onlyFact(graph, 'ComputeCluster')).toMatchObject({
    groups: [{ role: 'core', spot: false, count: 1 }],
    addedGroups: [{ role: 'task', spot: true }],
  });
});

test('a policy without a time stops a cluster after an hour', () => {
  const graph = cloudFormation({ Etl: ['AWS::EMR::Cluster', { AutoTerminationPolicy: {} }] });

  expect(onlyFact(graph, 'ComputeCluster').idleStopMinutes).toBe(60);
});

test('each cluster of a job of Databricks is one', () => {
  const cluster = { spark_version: '15.4.x-scala2.12', num_workers: 2 };
  const graph = terraform({
    'databricks_job.nightly': {
      job_cluster: [{ job_cluster_key: 'a', new_cluster: [cluster] }],
      task: [{ task_key: 't', new_cluster: [cluster] }, { task_key: 'u' }],
    },
  });

  expect(factsOf(graph, 'ComputeCluster').map(({ release, stays }) => ({ release, stays }))).toEqual(
    Array(2).fill({ release: '15.4.x-scala2.12', stays: false }),
  );
});

test('what a plan knows after apply because nobody wrote it is absent', () => {
  const graph = terraform({
    'google_dataproc_cluster.etl': {
      cluster_config: [
        { gce_cluster_config: COMPUTED, software_config: [{ image_version: COMPUTED }], lifecycle_config: [] },
      ],
    },
  });

  expect(saidBy(onlyFact(graph, 'ComputeCluster'))).toEqual({
    service: 'dataproc',
    stays: true,
    keepsLogs: true,
    ownIdentity: false,
    groups: [],
  });
});
