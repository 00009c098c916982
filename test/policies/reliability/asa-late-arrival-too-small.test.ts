import { asaLateArrivalTooSmall } from '../../../policies/reliability/asa-late-arrival-too-small';
import { NATIVE_STREAM_ANALYTICS, STREAM_ANALYTICS } from '../../fixtures/processors';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'short', actual: '5 s', expected: '60 s or what is observed' };

runTwins(asaLateArrivalTooSmall, [
  ...bridgedTwins(
    ...STREAM_ANALYTICS,
    { broken: { name: 'a' }, mended: { name: 'a', events_late_arrival_max_delay_in_seconds: 300 } },
    FINDS,
  ),
  twin(
    NATIVE_STREAM_ANALYTICS,
    { broken: { jobName: 'a' }, mended: { jobName: 'a', eventsLateArrivalMaxDelayInSeconds: -1 } },
    FINDS,
  ),
]);
