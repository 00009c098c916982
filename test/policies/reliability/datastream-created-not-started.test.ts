import { datastreamCreatedNotStarted } from '../../../policies/reliability/datastream-created-not-started';
import { DATASTREAM } from '../../fixtures/replication';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  datastreamCreatedNotStarted,
  bridgedTwins(
    ...DATASTREAM,
    { broken: { stream_id: 'orders' }, mended: { stream_id: 'orders', desired_state: 'RUNNING' } },
    { messageId: 'idle', actual: 'NOT_STARTED', expected: 'RUNNING' },
  ),
);
