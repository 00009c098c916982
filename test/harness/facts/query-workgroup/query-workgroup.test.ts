import { cloudFormation, factsOf, onlyFact, pulumi, saidBy, terraform } from '../engines';

const EXPECTED = {
  name: 'analysts',
  billedBy: 'scan',
  scanLimitBytes: 10_737_418_240,
  scanLimitPer: 'query',
  enforced: true,
  encrypted: true,
};

const template = cloudFormation({
  Analysts: [
    'AWS::Athena::WorkGroup',
    {
      Name: 'analysts',
      WorkGroupConfiguration: {
        BytesScannedCutoffPerQuery: 10_737_418_240,
        EnforceWorkGroupConfiguration: true,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      },
    },
  ],
});

const planned = terraform({
  'aws_athena_workgroup.analysts': {
    name: 'analysts',
    configuration: [
      {
        bytes_scanned_cutoff_per_query: 10_737_418_240,
        enforce_workgroup_configuration: true,
        result_configuration: [{ encryption_configuration: [{ encryption_option: 'SSE_S3' }] }],
      },
    ],
  },
});

const previewed = pulumi({
  analysts: [
    'aws:athena/workgroup:Workgroup',
    {
      name: 'analysts',
      configuration: {
        bytesScannedCutoffPerQuery: 10_737_418_240,
        enforceWorkgroupConfiguration: true,
        resultConfiguration: { encryptionConfiguration: { encryptionOption: 'SSE_S3' } },
      },
    },
  ],
});

test.each([
  ['CloudFormation', template],
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one workgroup is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'QueryWorkgroup'))).toEqual(EXPECTED);
});

test('without a limit there is none, whether it is left out or 0', () => {
  const graph = terraform({
    'aws_athena_workgroup.a': { name: 'a', configuration: [{ bytes_scanned_cutoff_per_query: 0 }] },
    'aws_athena_workgroup.b': { name: 'b', configuration: [] },
  });

  expect(factsOf(graph, 'QueryWorkgroup').map((group) => group.scanLimitBytes)).toEqual([undefined, undefined]);
});

describe("BigQuery's quota of a day", () => {
  const type = 'google_service_usage_consumer_quota_override';
  const override = {
    project: 'duka',
    metric: 'bigquery.googleapis.com%2Fquota%2Fquery%2Fusage',
    limit: '%2Fd%2Fproject',
    override_value: '1048576',
  };

  test.each([
    ['override', { [`${type}.q`]: override }],
    [
      'preference',
      {
        'google_cloud_quotas_quota_preference.q': {
          parent: 'duka',
          service: 'bigquery.googleapis.com',
          quota_id: 'QueryUsagePerDay',
          quota_config: [{ preferred_value: '1048576' }],
        },
      },
    ],
  ])('is a limit in bytes as an %s', (_, resources) => {
    expect(saidBy(onlyFact(terraform(resources), 'QueryWorkgroup'))).toEqual({
      name: 'duka',
      billedBy: 'scan',
      scanLimitBytes: 2 ** 40,
      scanLimitPer: 'day',
      enforced: true,
    });
  });

  test('is none of other metrics', () => {
    const graph = terraform({ [`${type}.q`]: { ...override, metric: 'pubsub.googleapis.com%2Fx' } });

    expect(factsOf(graph, 'QueryWorkgroup')).toEqual([]);
  });
});

test.each([
  ['Terraform', terraform({ 'databricks_sql_endpoint.w': { name: 'analysts', auto_stop_mins: 10 } })],
  ['Pulumi', pulumi({ w: ['databricks:index/sqlEndpoint:SqlEndpoint', { name: 'analysts', autoStopMins: 10 }] })],
])('a warehouse of Databricks is paid for its time, from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'QueryWorkgroup'))).toEqual({
    name: 'analysts',
    billedBy: 'time',
    scanLimitPer: 'query',
    autoStopMinutes: 10,
  });
});

test('a warehouse that is told to stop after 0 minutes never does; one that is told nothing stops after two hours', () => {
  const graph = terraform({ 'databricks_sql_endpoint.a': { auto_stop_mins: 0 }, 'databricks_sql_endpoint.b': {} });

  expect(factsOf(graph, 'QueryWorkgroup').map(({ autoStopMinutes }) => autoStopMinutes)).toEqual([undefined, 120]);
});
