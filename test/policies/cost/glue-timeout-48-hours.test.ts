import { glueTimeout48Hours } from '../../../policies/cost/glue-timeout-48-hours';
import { glueTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'long', actual: '2880 minutes', expected: 'a few times a usual run' };

runTwins(glueTimeout48Hours, glueTwins([{}, { Timeout: 60 }], [{ timeout: 2880 }, { timeout: 60 }], FINDS));
