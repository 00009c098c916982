import { definePolicy } from '../define';

export const snowflakeUserPassword = definePolicy({
  id: 'security/snowflake-user-password',
  summary: 'A user of a warehouse signs in with a key or single sign-on, and no password stands in a file.',
  why: 'Passwords in files and in state are how accounts of Snowflake were emptied in 2024: one copied laptop, and nothing else was asked for.',
  fix: 'Take password away: give services a key pair (rsa_public_key) and people single sign-on.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/key-pair-auth', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/user',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseUser',
  options: {},
  messages: { written: "the user's password stands in the file" },
  check: ({ passwordWritten }, { report }) => {
    if (passwordWritten)
      report({ messageId: 'written', actual: 'a password in plain text', expected: 'a key pair or single sign-on' });
  },
});
