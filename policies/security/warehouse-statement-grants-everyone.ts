import { definePolicy } from '../define';

const TO_EVERYONE = /\bgrant\b[^;]*\bto\s+(?:role\s+|group\s+)?"?public"?\b/i;

export const warehouseStatementGrantsEveryone = definePolicy({
  id: 'security/warehouse-statement-grants-everyone',
  summary: 'No statement that is deployed gives everyone a right.',
  why: 'PUBLIC is every user that there is and every user that there will be, so what it may read nobody can keep from anyone.',
  fix: 'Grant to the role or group whose work needs it.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/dg/r_GRANT.html', asOf: '2023-05' },
    { url: 'https://docs.snowflake.com/en/user-guide/security-access-control-overview', asOf: null },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { everyone: 'the statement grants to PUBLIC' },
  check: ({ sql }, { need, report }) => {
    if (TO_EVERYONE.test(need(sql, 'the statement') ?? ''))
      report({ messageId: 'everyone', actual: 'PUBLIC', expected: 'a role or a group' });
  },
});
