import { definePolicy } from '../define';

export const warehouseUpgradesOff = definePolicy({
  id: 'reliability/warehouse-upgrades-off',
  summary: 'A cluster takes the new versions of its engine.',
  why: 'A cluster that refuses upgrades misses the fixes of its engine, security fixes among them, until somebody remembers it.',
  fix: 'Leave AllowVersionUpgrade (allow_version_upgrade) on and choose a maintenance window that suits.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html', asOf: null }],
  on: 'Warehouse',
  options: {},
  messages: { off: 'upgrades of the engine are switched off' },
  check: ({ versionUpgrades }, { need, report }) => {
    if (need(versionUpgrades, 'whether it takes upgrades') === false)
      report({ messageId: 'off', actual: 'off', expected: 'on' });
  },
});
