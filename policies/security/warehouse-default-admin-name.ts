import { definePolicy } from '../define';

export const warehouseDefaultAdminName = definePolicy({
  id: 'security/warehouse-default-admin-name',
  summary: 'The administrator of a warehouse has a name that cannot be guessed.',
  why: 'Everyone knows the default name, so an attacker has only the password left to guess.',
  fix: 'Choose another MasterUsername (master_username, admin_username, sql_administrator_login).',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html', asOf: null }],
  on: 'Warehouse',
  options: {
    known: { default: ['awsuser', 'admin', 'root', 'sqladmin', 'sa'], description: 'Names that everyone tries first.' },
  },
  messages: { known: 'the administrator is called {{name}}' },
  check: ({ adminName }, { options, need, report }) => {
    const name = need(adminName, 'the name of the administrator');
    if (name !== undefined && options.known.includes(name.toLowerCase()))
      report({ messageId: 'known', data: { name }, actual: name, expected: 'a name of your own' });
  },
});
