import { dmsCdcSmallFiles } from '../../../policies/format/dms-cdc-small-files';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsCdcSmallFiles,
  fileTwins([{}, { CdcMaxBatchInterval: 900 }], [{}, { cdc_max_batch_interval: 900 }], {
    messageId: 'often',
    actual: 'every 60 s',
    expected: 'about every 900 s',
  }).map((one) => ({ ...one, stated: { freshness: 900 } })),
);
