import { PolicyTester } from '../../../harness/testing/policy-tester';
import { savedQueryReadsEveryPartition } from '../../../policies/cost/saved-query-reads-every-partition';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const WHOLE = { messageId: 'whole', actual: 'every partition', expected: 'a condition on dt' };
const [CFN, TF] = ['AWS::Athena::NamedQuery', 'aws_athena_named_query'];

function cloudformation(QueryString: string, Database = 'web') {
  return oneCloudformation(
    CFN,
    { Database, QueryString },
    {
      Events: {
        Type: 'AWS::Glue::Table',
        Properties: {
          CatalogId: '111111111111',
          DatabaseName: 'web',
          TableInput: { Name: 'events', PartitionKeys: [{ Name: 'dt', Type: 'string' }] },
        },
      },
    },
  );
}

function terraform(query: string) {
  return oneTerraform(
    TF,
    { name: 'q', database: 'web', query },
    {
      'aws_glue_catalog_table.events': {
        name: 'events',
        database_name: 'web',
        partition_keys: [{ name: 'dt', type: 'string' }],
      },
    },
  );
}

PolicyTester.run(
  savedQueryReadsEveryPartition,
  {
    passing: [
      { name: 'a condition on the key', input: cloudformation("SELECT page FROM events WHERE dt = '2026-11-01'") },
      { name: 'the key of a join', input: terraform('select e.page from events e join days d on e.dt = d.day') },
      { name: 'another table', input: terraform('SELECT * FROM events_daily') },
      { name: 'the list of partitions', input: cloudformation('SELECT * FROM "events$partitions"') },
      { name: 'a view, which its readers filter', input: terraform('CREATE VIEW v AS SELECT * FROM events') },
      { name: 'a table of another database', input: cloudformation('SELECT * FROM events', 'shop') },
    ],
    failing: [
      {
        name: 'no condition, in CloudFormation',
        input: cloudformation('SELECT * FROM "web"."events" -- WHERE dt is wanted'),
        findings: [{ ...WHOLE, address: MAIN.cloudformation }],
      },
      {
        name: 'a condition on another column, in Terraform',
        input: terraform("SELECT dt, count(*) FROM events WHERE page = '/'"),
        findings: [{ ...WHOLE, address: MAIN.terraform(TF) }],
      },
    ],
  },
  { describe, it },
);
