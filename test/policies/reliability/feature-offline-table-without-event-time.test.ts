import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { featureOfflineTableWithoutEventTime } from '../../../policies/reliability/feature-offline-table-without-event-time';
import { MAIN, onePulumi } from '../../fixtures/one';

const TOKEN = 'databricks:index/featureEngineeringFeature:FeatureEngineeringFeature';
const GROUP = 'google_vertex_ai_feature_group';

function group(columns: readonly string[]) {
  return terraform({
    [`${GROUP}.main`]: { name: 'customers', big_query: [{ big_query_source: [{ input_uri: 'bq://p.d.customers' }] }] },
    'google_bigquery_table.customers': {
      dataset_id: 'd',
      table_id: 'customers',
      schema: JSON.stringify(columns.map((name) => ({ name, type: 'STRING' }))),
    },
  });
}

PolicyTester.run(
  featureOfflineTableWithoutEventTime,
  {
    passing: [
      { name: 'a timestamp on Vertex AI', input: group(['customer', 'feature_timestamp']) },
      {
        name: 'a table elsewhere',
        input: terraform({
          [`${GROUP}.main`]: { big_query: [{ big_query_source: [{ input_uri: 'bq://p.d.elsewhere' }] }] },
        }),
      },
      {
        name: 'a timestamp on Databricks',
        input: onePulumi(TOKEN, { fullName: 'f', source: { deltaTableSource: { timeseriesColumn: 'at' } } }),
      },
    ],
    failing: [
      {
        name: 'a table without one',
        input: group(['customer', 'spend']),
        findings: [
          { messageId: 'lacks', address: MAIN.terraform(GROUP), actual: 'no timestamp', expected: 'feature_timestamp' },
        ],
      },
      {
        name: 'a feature without one on Databricks',
        input: onePulumi(TOKEN, { fullName: 'f', source: { deltaTableSource: { fullName: 'c.s.customers' } } }),
        findings: [
          { messageId: 'none', address: MAIN.pulumi(TOKEN), actual: 'no timestamp', expected: 'an event time' },
        ],
      },
    ],
  },
  { describe, it },
);
