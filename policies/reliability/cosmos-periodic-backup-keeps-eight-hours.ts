import { limit } from '../../reference/limits';
import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

const HOURS_A_DAY = 24;

export const cosmosPeriodicBackupKeepsEightHours = definePolicy({
  id: 'reliability/cosmos-periodic-backup-keeps-eight-hours',
  summary: 'Backups of a Cosmos DB account reach back further than a night.',
  why: 'Periodic backups are kept for eight hours unless told otherwise: a mistake of the evening that is found next morning cannot be undone.',
  fix: 'Use continuous backups (backup { type = "Continuous", tier = "Continuous7Days" }; backupPolicy.type: Continuous), which bring back any second of 7 or 30 days.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account',
      asOf: '2026-08',
    },
  ],
  on: 'Database',
  options: {},
  messages: { short: 'backups of the account are gone within a night' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.engine !== 'cosmos' || !isOfRecord(database, context)) return;
    const days = need(database.backupDays, 'how long backups are kept');
    if (days === undefined) return;
    const hours = Math.round(days * HOURS_A_DAY);
    if (hours > limit('cosmos-backup-hours').value) return;
    report({ messageId: 'short', actual: `${hours} h`, expected: 'continuous backups of 7 d' });
  },
});
