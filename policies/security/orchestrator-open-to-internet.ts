import { definePolicy } from '../define';

export const orchestratorOpenToInternet = definePolicy({
  id: 'security/orchestrator-open-to-internet',
  summary: 'The pages of Airflow answer only to known networks.',
  why: 'Who signs in to Airflow can run programs with all that its role may do, and a page that the whole internet sees waits for the next hole or leaked password.',
  fix: 'Set WebserverAccessMode (webserver_access_mode) to PRIVATE_ONLY, or name networks in web_server_network_access_control.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment',
      asOf: '2026-08',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { open: 'the pages of Airflow answer to every network' },
  check: (environment, { need, report }) => {
    if (need(environment.openToInternet, 'to which networks it answers') !== true) return;
    report({ messageId: 'open', actual: 'every network', expected: 'private access or named networks' });
  },
});
