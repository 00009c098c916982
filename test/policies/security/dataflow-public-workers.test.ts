import { dataflowPublicWorkers } from '../../../policies/security/dataflow-public-workers';
import { DATAFLOW_JOBS } from '../../fixtures/processors';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  dataflowPublicWorkers,
  DATAFLOW_JOBS.flatMap((types) =>
    bridgedTwins(
      ...types,
      { broken: { name: 'clicks' }, mended: { name: 'clicks', ip_configuration: 'WORKER_IP_PRIVATE' } },
      { messageId: 'public', actual: 'public addresses', expected: 'WORKER_IP_PRIVATE' },
    ),
  ),
);
