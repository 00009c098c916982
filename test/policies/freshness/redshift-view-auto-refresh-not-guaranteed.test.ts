import { redshiftViewAutoRefreshNotGuaranteed } from '../../../policies/freshness/redshift-view-auto-refresh-not-guaranteed';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  redshiftViewAutoRefreshNotGuaranteed,
  bridgedTwins(
    'aws_redshiftdata_statement',
    'aws:redshiftdata/statement:Statement',
    {
      broken: { sql: 'CREATE MATERIALIZED VIEW feed AUTO REFRESH YES AS SELECT day FROM orders' },
      mended: { sql: 'CREATE MATERIALIZED VIEW feed AS SELECT day FROM orders' },
    },
    { messageId: 'automatic', actual: 'AUTO REFRESH YES', expected: 'a scheduled refresh' },
  ),
);
