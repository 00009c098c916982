import { definePolicy } from '../define';

export const dbtJobWithoutSourceFreshness = definePolicy({
  id: 'freshness/dbt-job-without-source-freshness',
  summary: 'A job of dbt looks at the age of its sources first.',
  why: 'A build of dbt does not ask how old the sources are: it builds on data of last week and ends in green.',
  fix: 'Run dbt source freshness as the first step (or run_generate_sources in dbt Cloud), at twice the pace of the agreed age.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.3'],
  sources: [{ url: 'https://docs.getdbt.com/docs/deploy/source-freshness', asOf: null }],
  on: 'Workflow',
  options: {},
  messages: { unchecked: 'models are built whatever the age of their sources' },
  check: (workflow, { need, report }) => {
    if (workflow.service !== 'dbt') return;
    const commands = need(workflow.commands, 'what it runs') ?? [];
    if (!commands.some((command) => /\bdbt\s.*\b(build|run)\b/.test(command))) return;
    if (commands.some((command) => /\bsource\s+(snapshot-)?freshness\b|source_status:/.test(command))) return;
    if (need(workflow.checksSources, 'whether it checks sources') === true) return;
    report({ messageId: 'unchecked', actual: 'no check of sources', expected: 'dbt source freshness' });
  },
});
