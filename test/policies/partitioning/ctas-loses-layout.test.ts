import { PolicyTester } from '../../../harness/testing/policy-tester';
import { ctasLosesLayout } from '../../../policies/partitioning/ctas-loses-layout';
import { found, told } from '../../fixtures/warehouses';

function job(query: string) {
  return { job_id: 'j', query: [{ query }] };
}

const LOST = { messageId: 'lost', actual: 'no layout' };
const BIGQUERY = { ...LOST, expected: 'PARTITION BY or CLUSTER BY' };

PolicyTester.run(
  ctasLosesLayout,
  {
    passing: [
      ...told('job', 'partitions', job('CREATE OR REPLACE TABLE m.t PARTITION BY d CLUSTER BY c AS SELECT * FROM s.t')),
      ...told('job', 'a table of the session', job('CREATE TEMP TABLE t AS SELECT 1')),
      ...told('job', 'no table', job('SELECT 1 AS create_table')),
      ...told('statement', 'keys', { sql: 'CREATE TABLE t DISTKEY(id) SORTKEY(at) AS (SELECT * FROM s)' }),
      ...told('execute', 'Snowflake, which has no partitions', { execute: 'CREATE TABLE t AS SELECT 1' }),
    ],
    failing: [
      ...found('job', 'nothing said', job('CREATE OR REPLACE TABLE `m.t` AS SELECT * FROM s.t'), BIGQUERY),
      ...found(
        'job',
        'a partition in a comment, and one of a window',
        job('CREATE TABLE m.t -- PARTITION BY d\nAS SELECT row_number() OVER (PARTITION BY a) FROM s.t'),
        BIGQUERY,
      ),
      ...found(
        'transfer',
        'in a scheduled query',
        { display_name: 'd', params: { query: 'CREATE OR REPLACE TABLE m.t AS WITH a AS (SELECT 1) SELECT * FROM a' } },
        BIGQUERY,
      ),
      ...found(
        'statement',
        'in Redshift',
        { sql: 'create table t as select 1' },
        { ...LOST, expected: 'DISTKEY and SORTKEY' },
      ),
    ],
  },
  { describe, it },
);
