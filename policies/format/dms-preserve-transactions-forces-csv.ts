import { definePolicy } from '../define';

export const dmsPreserveTransactionsForcesCsv = definePolicy({
  id: 'format/dms-preserve-transactions-forces-csv',
  summary: 'DMS is asked for what it can do together.',
  why: 'With PreserveTransactions DMS writes CSV whatever the data format says, and refuses date folders and a Glue catalogue beside it.',
  fix: 'Take PreserveTransactions (preserve_transactions) out, or accept CSV without date folders.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html', asOf: '2023-06' }],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    refused: 'whole transactions and {{what}} exclude each other',
  },
  check: ({ files }, { need, report }) => {
    if (files === undefined || need(files.transactions, 'whether it preserves transactions') !== true) return;
    const asked = [
      ...(need(files.format, 'the data format') === 'parquet' ? ['Parquet'] : []),
      ...(need(files.dated, 'the date folders') === true ? ['date folders'] : []),
      ...(need(files.catalogued, 'the catalogue') === true ? ['a Glue catalogue'] : []),
    ];
    if (asked.length === 0) return;
    const what = asked.join(', ');
    report({
      messageId: 'refused',
      data: { what },
      actual: `PreserveTransactions with ${what}`,
      expected: 'one of them',
    });
  },
});
