import { vertexViewSourceWithHistory } from '../../../policies/schema/vertex-view-source-with-history';
import { FEATURE_VIEW } from '../../fixtures/functions';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  vertexViewSourceWithHistory,
  bridgedTwins(
    ...FEATURE_VIEW,
    {
      broken: { big_query_source: [{ uri: 'bq://p.d.customers', entity_id_columns: ['customer', 'day'] }] },
      mended: {
        feature_registry_source: [
          { feature_groups: [{ feature_group_id: 'customers', feature_ids: ['orders', 'spend'] }] },
        ],
      },
    },
    { messageId: 'table', actual: 'big_query_source', expected: 'feature_registry_source' },
  ),
);
