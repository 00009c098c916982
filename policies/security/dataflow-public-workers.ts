import { definePolicy } from '../define';

export const dataflowPublicWorkers = definePolicy({
  id: 'security/dataflow-public-workers',
  summary: 'The workers of a Dataflow job have no addresses on the internet.',
  why: 'By default each worker gets an external address: a way in that nobody needs, and one that is paid for by the hour.',
  fix: 'Write ip_configuration = "WORKER_IP_PRIVATE" (ipConfiguration), in a subnetwork with Private Google Access.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L2.4'],
  sources: [{ url: 'https://cloud.google.com/dataflow/docs/guides/routes-firewall', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    public: 'each worker has an address on the internet',
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'dataflow') return;
    if (need(processor.publicAddresses, 'whether its workers have public addresses') !== true) return;
    report({ messageId: 'public', actual: 'public addresses', expected: 'WORKER_IP_PRIVATE' });
  },
});
