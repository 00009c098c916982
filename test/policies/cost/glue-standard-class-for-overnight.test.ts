import { glueStandardClassForOvernight } from '../../../policies/cost/glue-standard-class-for-overnight';
import { glueTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'dear', actual: 'STANDARD', expected: 'FLEX' };

runTwins(
  glueStandardClassForOvernight,
  glueTwins([{}, { ExecutionClass: 'FLEX' }], [{}, { execution_class: 'FLEX' }], FINDS).map((one) => ({
    ...one,
    stated: { freshness: 86_400 },
  })),
);
