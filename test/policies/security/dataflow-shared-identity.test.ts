import { dataflowSharedIdentity } from '../../../policies/security/dataflow-shared-identity';
import { DATAFLOW_JOBS } from '../../fixtures/processors';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  dataflowSharedIdentity,
  DATAFLOW_JOBS.flatMap((types) =>
    bridgedTwins(
      ...types,
      {
        broken: { name: 'clicks' },
        mended: { name: 'clicks', service_account_email: 'clicks@duka.iam.gserviceaccount.com' },
      },
      { messageId: 'shared', actual: 'the default account', expected: 'a service account of its own' },
    ),
  ),
);
