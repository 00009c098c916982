import { definePolicy } from '../define';
import { secretsIn } from '../secrets';

export const clusterPlainTextSecret = definePolicy({
  id: 'security/cluster-plain-text-secret',
  summary: 'Settings of a cluster name secrets and do not hold them.',
  why: 'Settings are printed in the console, in the log of each job and in the state of the tool: everybody who may look at a cluster has the password.',
  fix: 'Name the secret instead: {{secrets/scope/key}} in Databricks, Secrets Manager or Secret Manager read by the job elsewhere.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.2'],
  sources: [
    { url: 'https://docs.databricks.com/security/secrets/index.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html', asOf: null },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { written: '{{name}} is written out' },
  check: (cluster, { report }) => {
    for (const name of [...secretsIn(cluster.settings), ...secretsIn(cluster.variables)])
      report({ messageId: 'written', data: { name }, actual: 'a written value', expected: 'the name of a secret' });
  },
});
