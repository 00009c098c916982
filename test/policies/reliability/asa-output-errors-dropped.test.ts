import { asaOutputErrorsDropped } from '../../../policies/reliability/asa-output-errors-dropped';
import { NATIVE_STREAM_ANALYTICS, STREAM_ANALYTICS } from '../../fixtures/processors';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'drops', actual: 'Drop', expected: 'Stop' };

runTwins(asaOutputErrorsDropped, [
  ...bridgedTwins(
    ...STREAM_ANALYTICS,
    { broken: { name: 'a' }, mended: { name: 'a', output_error_policy: 'Stop' } },
    FINDS,
  ),
  twin(NATIVE_STREAM_ANALYTICS, { broken: { outputErrorPolicy: 'Drop' }, mended: { jobName: 'a' } }, FINDS),
]);
