import { PolicyTester } from '../../../harness/testing/policy-tester';
import { athenaCtas100Partitions } from '../../../policies/quota/athena-ctas-100-partitions';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const NO_RANGE = { messageId: 'no-range', actual: 'no range', expected: 'at most 100 partitions' };
const TOO_MANY = { messageId: 'too-many', expected: 'at most 100 partitions' };
const PULUMI = 'aws:athena/namedQuery:NamedQuery';

function ctas(key: string, where = '') {
  return `CREATE TABLE shop.orders WITH (format = 'PARQUET', partitioned_by = ARRAY['${key}'])
    AS SELECT order_id, amount, ordered_at, ${key} FROM shop.landed ${where}`;
}

const table = {
  Orders: {
    Type: 'AWS::Glue::Table',
    Properties: {
      DatabaseName: 'shop',
      TableInput: { Name: 'orders', PartitionKeys: [{ Name: 'dt', Type: 'string' }] },
    },
  },
};

function query(text: string, others = {}) {
  return oneCloudformation('AWS::Athena::NamedQuery', { Database: 'shop', QueryString: text }, others);
}

PolicyTester.run(
  athenaCtas100Partitions,
  {
    passing: [
      { name: 'a plain query', input: query('SELECT count(*) FROM shop.orders') },
      { name: 'a table without partitions', input: query('CREATE TABLE a AS SELECT * FROM b') },
      { name: 'a range of a quarter', input: query(ctas('dt', "WHERE dt BETWEEN '2026-01-01' AND '2026-03-31'")) },
      { name: 'one day', input: query(ctas('dt', "WHERE dt = '2026-01-01'")) },
      { name: 'the last week', input: query(ctas('dt', "WHERE ordered_at > current_date - interval '7' day")) },
      { name: 'days that a program fills in', input: query(ctas('dt', 'WHERE dt >= ? AND dt < ?')) },
      { name: 'partitions by month', input: query(ctas('ordered_month')) },
      {
        name: 'an insert into a table that is not in the input',
        input: query('INSERT INTO other SELECT * FROM landed'),
      },
      {
        name: 'an insert of one day',
        input: query("INSERT INTO shop.orders SELECT * FROM landed WHERE dt = '2026-01-01'", table),
      },
    ],
    failing: [
      { name: 'all days, in CloudFormation', input: query(ctas('dt')), findings: [{ ...NO_RANGE, address: 'Main' }] },
      {
        name: 'a condition that is not about days',
        input: query(ctas('event_date', 'WHERE amount > 0')),
        findings: [{ ...NO_RANGE, address: 'Main' }],
      },
      {
        name: 'a range without an end',
        input: query(ctas('dt', "WHERE dt >= '2020-01-01'")),
        findings: [{ ...NO_RANGE, address: 'Main' }],
      },
      {
        name: 'a range in a comment only',
        input: query(ctas('dt', "-- WHERE dt = '2026-01-01'\n")),
        findings: [{ ...NO_RANGE, address: 'Main' }],
      },
      {
        name: 'a year of days, in Terraform',
        input: oneTerraform('aws_athena_named_query', {
          database: 'shop',
          query: ctas('dt', "WHERE dt BETWEEN '2025-01-01' AND '2025-12-31'"),
        }),
        findings: [{ ...TOO_MANY, address: MAIN.terraform('aws_athena_named_query'), actual: '365 partitions' }],
      },
      {
        name: 'a month of hours, in Pulumi',
        input: onePulumi(PULUMI, {
          database: 'shop',
          query: ctas('event_hour', "WHERE ordered_at > current_timestamp - interval '30' day"),
        }),
        findings: [{ ...TOO_MANY, address: MAIN.pulumi(PULUMI), actual: '720 partitions' }],
      },
      {
        name: 'an insert of everything into a table by day',
        input: query('INSERT INTO shop.orders SELECT * FROM landed', table),
        findings: [{ ...NO_RANGE, address: 'Main' }],
      },
    ],
  },
  { describe, it },
);
