import { sagemakerProvisionedWithoutHeadroom } from '../../../policies/capacity/sagemaker-provisioned-without-headroom';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

const stack = (units: number) => ({
  ThroughputConfig: { ThroughputMode: 'Provisioned', ProvisionedWriteCapacityUnits: units },
});
const plan = (units: number) => ({
  throughput_config: [{ throughput_mode: 'Provisioned', provisioned_write_capacity_units: units }],
});

runTwins(
  sagemakerProvisionedWithoutHeadroom,
  [
    ...everywhere(
      FEATURE_GROUP,
      { broken: stack(150), mended: stack(200) },
      { broken: plan(150), mended: plan(200) },
      { messageId: 'tight', actual: '150', expected: 'at least 200' },
      { stated: { peakWritesPerSecond: 100 } },
    ),
    ...everywhere(
      FEATURE_GROUP,
      { broken: stack(200), mended: stack(600) },
      { broken: plan(200), mended: plan(600) },
      { messageId: 'tight', actual: '200', expected: 'at least 600' },
      { stated: { peakWritesPerSecond: 100, recordBytes: 3000 }, name: 'larger records' },
    ),
  ],
  {
    passing: [
      {
        name: 'as many as are asked for',
        input: cloudformationShape(FEATURE_GROUP.cloudformation).build({
          ThroughputConfig: { ThroughputMode: 'OnDemand' },
        }),
      },
    ],
    cannotTell: [
      {
        name: 'a peak that nobody stated',
        input: cloudformationShape(FEATURE_GROUP.cloudformation).build(stack(150)),
        because: /peakWritesPerSecond/,
      },
    ],
  },
);
