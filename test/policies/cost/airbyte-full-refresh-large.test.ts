import { airbyteFullRefreshLarge } from '../../../policies/cost/airbyte-full-refresh-large';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const connection = (mode: string) => ({
  name: 'a',
  configurations: { streams: [{ name: 'orders', sync_mode: mode }] },
});

runTwins(
  airbyteFullRefreshLarge,
  bridgedTwins(
    'airbyte_connection',
    'airbyte:index/connection:Connection',
    { broken: connection('full_refresh_overwrite'), mended: connection('incremental_append') },
    { messageId: 'whole', actual: 'full refresh', expected: 'incremental' },
    { stated: { storedBytes: 600e9 } },
  ),
);
