import { flinkCdcDuplicatesNotRemoved } from '../../../policies/reliability/flink-cdc-duplicates-not-removed';
import { applicationTwins, flinkManifest, operatorTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const KEY = 'table.exec.source.cdc-events-duplicate';
const FINDS = { messageId: 'repeated', actual: 'false, by default', expected: 'true' };
const source = { 'value.format': 'debezium-json' };

runTwins(flinkCdcDuplicatesNotRemoved, [
  ...applicationTwins({ groups: { source } }, { groups: { source: { ...source, [KEY]: 'true' } } }, FINDS),
  ...operatorTwins(flinkManifest({}, source), flinkManifest({}, { ...source, [KEY]: 'true' }), FINDS),
]);
