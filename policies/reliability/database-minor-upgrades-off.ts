import { matters } from '../databases';
import { definePolicy } from '../define';

export const databaseMinorUpgradesOff = definePolicy({
  id: 'reliability/database-minor-upgrades-off',
  summary: "A database gets its engine's fixes by itself.",
  why: 'Minor versions carry the fixes of security holes and of lost data; switched off, they wait until somebody remembers.',
  fix: 'Set AutoMinorVersionUpgrade: true (auto_minor_version_upgrade) and a maintenance window.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { off: 'minor versions of the engine are not installed' },
  check: (database, context) => {
    const { need, report } = context;
    if (!matters(database, context)) return;
    if (need(database.minorUpgrades, 'whether minor versions are installed') !== false) return;
    report({ messageId: 'off', actual: 'off', expected: 'automatic minor upgrades' });
  },
});
