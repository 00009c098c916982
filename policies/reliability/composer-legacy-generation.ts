import { definePolicy } from '../define';

export const composerLegacyGeneration = definePolicy({
  id: 'reliability/composer-legacy-generation',
  summary: 'Cloud Composer is of a generation that gets fixes.',
  why: 'The first generation gets no new versions and no security fixes, and its environments cannot be upgraded in place.',
  fix: 'Create an environment with an image of composer-2 or composer-3, and move the DAGs.',
  severity: 'error',
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
  messages: { legacy: 'the generation gets no fixes any more' },
  check: (environment, { need, report }) => {
    if (need(environment.generation, 'the generation of Composer') !== 1) return;
    report({ messageId: 'legacy', actual: 'Composer 1', expected: 'Composer 2 or 3' });
  },
});
