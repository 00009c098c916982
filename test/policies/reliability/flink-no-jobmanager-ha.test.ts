import { flinkNoJobmanagerHa } from '../../../policies/reliability/flink-no-jobmanager-ha';
import { DURABLE, flinkManifest, OPERATOR, operatorTwins, without } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const job = { upgradeMode: 'savepoint' };

runTwins(
  flinkNoJobmanagerHa,
  [
    ...operatorTwins(
      flinkManifest(job, without(DURABLE, 'high-availability.type', 'high-availability.storageDir')),
      flinkManifest(job, DURABLE),
      { messageId: 'none', actual: 'none', expected: 'kubernetes' },
    ),
    ...operatorTwins(
      flinkManifest(job, without(DURABLE, 'high-availability.storageDir')),
      flinkManifest({ ...job, parallelism: 2 }, DURABLE),
      { messageId: 'nowhere', actual: 'no storageDir', expected: 'a directory on object storage' },
    ).map((one) => ({ ...one, name: `no place: ${one.name}` })),
  ],
  {
    passing: [{ name: 'a trial', input: OPERATOR.build(flinkManifest(job, {}, { name: 'clicks-dev' })) }],
  },
);
