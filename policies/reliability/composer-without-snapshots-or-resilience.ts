import { matters } from '../databases';
import { definePolicy } from '../define';

export const composerWithoutSnapshotsOrResilience = definePolicy({
  id: 'reliability/composer-without-snapshots-or-resilience',
  summary: 'An environment of Composer can be restored.',
  why: 'Connections, variables and the history of runs are in a database that goes with the environment, and that nothing copies unless asked.',
  fix: 'Enable recovery_config.scheduled_snapshots_config, or resilience_mode HIGH_RESILIENCE with snapshots for what must not stop.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment',
      asOf: '2026-08',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { none: 'nothing copies the database of the environment' },
  check: (environment, context) => {
    const { need, report } = context;
    if (environment.service !== 'composer' || !matters(environment, context)) return;
    if (need(environment.snapshots, 'whether snapshots are taken') !== false) return;
    report({ messageId: 'none', actual: 'no snapshots', expected: 'scheduled snapshots' });
  },
});
