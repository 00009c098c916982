import { kinesisRetention24h } from '../../../policies/reliability/kinesis-retention-24h';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SHORT = { messageId: 'short', actual: '24 hours', expected: 'more than 24 hours' };

runTwins(
  kinesisRetention24h,
  [
    twin(
      KINESIS.cloudformation,
      { broken: { ShardCount: 2 }, mended: { ShardCount: 2, RetentionPeriodHours: 168 } },
      SHORT,
    ),
    ...bridgedTwins(...KINESIS.bridge, { broken: { retention_period: 24 }, mended: { retention_period: 168 } }, SHORT),
    twin(
      KINESIS.terraform,
      { broken: { retention_period: 48 }, mended: { retention_period: 72 } },
      { messageId: 'short', actual: '48 hours', expected: '3 days' },
      { name: 'less than is stated', stated: { retention: 3 } },
    ),
  ],
  { passing: [{ name: 'a stream for trying things out', input: KINESIS.terraform.build({ name: 'clicks-dev' }) }] },
);
