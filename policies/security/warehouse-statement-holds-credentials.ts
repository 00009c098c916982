import { definePolicy } from '../define';

/** Keys and passwords in the words of COPY, CREATE USER and CREATE STAGE, with the text that follows. */
const SECRETS = [
  /\b(access_key_id|secret_access_key|session_token)\b'?\s*(=|'|\s)\s*'?[A-Za-z0-9/+]{12,}/i,
  /\baws_secret_access_key\s*=/i,
  /\b(aws_key_id|aws_secret_key|azure_sas_token)\s*=\s*'[^']{8,}'/i,
  /\bpassword\s*=?\s*'(?!disable\b)[^']{4,}'/i,
];

export const warehouseStatementHoldsCredentials = definePolicy({
  id: 'security/warehouse-statement-holds-credentials',
  summary: 'No statement or transfer that is deployed holds a key or a password.',
  why: 'It stands in the repository, in the state and in the query history of the warehouse, where everyone who may look at slow queries reads it.',
  fix: 'Let COPY use a role (IAM_ROLE) or a storage integration, and make users with key pairs.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-authorization.html', asOf: null },
    { url: 'https://docs.snowflake.com/en/user-guide/data-load-s3-config-storage-integration', asOf: null },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { written: 'a key or a password stands in it' },
  check: ({ sql, secretWritten }, { need, report }) => {
    const text = need(sql, 'the statement') ?? '';
    if (secretWritten === true || SECRETS.some((secret) => secret.test(text)))
      report({ messageId: 'written', actual: 'a secret in plain text', expected: 'a role or an integration' });
  },
});
