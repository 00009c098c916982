import { definePolicy } from '../define';

export const queryResultsNotEncrypted = definePolicy({
  id: 'security/query-results-not-encrypted',
  summary: 'A workgroup says how the results of its queries are encrypted.',
  why: "Results are copies of what was asked for, personal columns included: unless the workgroup says it, whoever asks decides how, and the bucket's default is the provider's key.",
  fix: 'Set an encryption configuration on the result configuration (SSE_KMS with the key of the data), and enforce the configuration.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html', asOf: null },
  ],
  on: 'QueryWorkgroup',
  options: {},
  messages: { unsaid: 'nothing says how results of its queries are encrypted' },
  check: ({ encrypted }, { need, report }) => {
    if (need(encrypted, 'how results are encrypted') === false)
      report({ messageId: 'unsaid', actual: 'no encryption configuration', expected: 'SSE_KMS or SSE_S3' });
  },
});
