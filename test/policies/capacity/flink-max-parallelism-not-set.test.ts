import { flinkMaxParallelismNotSet } from '../../../policies/capacity/flink-max-parallelism-not-set';
import { DURABLE, flinkManifest, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

runTwins(
  flinkMaxParallelismNotSet,
  operatorTwins(flinkManifest({}, without(DURABLE, 'pipeline.max-parallelism')), flinkManifest({}, DURABLE), {
    messageId: 'unset',
    actual: '128 by default',
    expected: 'pipeline.max-parallelism',
  }),
);
