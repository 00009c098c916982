import { definePolicy } from '../define';

export const dataflowSharedIdentity = definePolicy({
  id: 'security/dataflow-shared-identity',
  summary: 'A Dataflow job acts as a service account of its own.',
  why: "Without one, workers act as the project's default account of Compute Engine, which may often edit everything: one job then opens the data of all.",
  fix: 'Create a service account with the few roles that the job needs, and name it in service_account_email (serviceAccountEmail).',
  severity: 'warning',
  capability: 'processors',
  topics: ['L2.4'],
  sources: [{ url: 'https://cloud.google.com/dataflow/docs/concepts/security-and-permissions', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    shared: "the job acts as the project's default account",
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'dataflow') return;
    if (need(processor.identity, 'whom it acts as') !== undefined) return;
    report({ messageId: 'shared', actual: 'the default account', expected: 'a service account of its own' });
  },
});
