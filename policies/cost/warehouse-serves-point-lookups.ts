import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MINIMUM = limit('snowflake-resume-minimum');

export const warehouseServesPointLookups = definePolicy({
  id: 'cost/warehouse-serves-point-lookups',
  summary: 'A warehouse answers questions about many rows; single rows come from a store that is made for them.',
  why: 'Each start of a warehouse bills a minute, so an online service that looks up single rows keeps it awake day and night where a key-value store costs cents.',
  fix: 'Publish the rows to DynamoDB, Bigtable, Cosmos DB or a cache, and let the service read them there.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/warehouses-overview', asOf: null },
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-billing.html', asOf: null },
  ],
  on: 'Warehouse',
  options: {
    readsPerSecond: {
      default: 10,
      unit: 'reads/s',
      description: 'From so many reads a second on, it is an online service that reads.',
    },
  },
  messages: { lookups: '{{reads}} reads a second are to be answered, and each start bills {{seconds}} s' },
  check: ({ system }, { options, stated, report }) => {
    if (system !== 'snowflake' && system !== 'redshift-workgroup') return;
    const reads = stated('peakReadsPerSecond');
    if (reads < options.readsPerSecond) return;
    report({
      messageId: 'lookups',
      data: { reads, seconds: MINIMUM.value },
      actual: `${reads} reads/s`,
      expected: `fewer than ${options.readsPerSecond} reads/s, or a store of keys and values`,
    });
  },
});
