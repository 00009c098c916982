import { mskMonitoringDefault } from '../../../policies/observability/msk-monitoring-default';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const DEFAULT = { messageId: 'default', actual: 'DEFAULT', expected: 'PER_BROKER or more' };

runTwins(mskMonitoringDefault, [
  twin(
    MSK.cloudformation,
    { broken: { ClusterName: 'events' }, mended: { EnhancedMonitoring: 'PER_BROKER' } },
    DEFAULT,
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    { broken: { enhanced_monitoring: 'DEFAULT' }, mended: { enhanced_monitoring: 'PER_TOPIC_PER_BROKER' } },
    DEFAULT,
  ),
]);
