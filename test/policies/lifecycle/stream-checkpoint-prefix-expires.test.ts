import { streamCheckpointPrefixExpires } from '../../../policies/lifecycle/stream-checkpoint-prefix-expires';
import { DURABLE, flinkManifest } from '../../fixtures/processors';
import { cloudformationShape, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const OPERATOR_TYPE = 'kubernetes:flink.apache.org/v1beta1:FlinkDeployment';
const FINDS = { messageId: 'expires', actual: 'deleted after 7 days', expected: 'kept' };
const TEMPLATE = cloudformationShape('AWS::S3::Bucket');
const bucket = (Prefix: string) => ({
  BucketName: 'state',
  LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix, ExpirationInDays: 7 }] },
});
const PULUMI = pulumiShape('gcp:storage/bucket:Bucket');
const gcs = (prefix: string) => ({
  name: 'state',
  lifecycleRules: [{ action: { type: 'Delete' }, condition: { age: 7, matchesPrefixes: [prefix] } }],
});

runTwins(streamCheckpointPrefixExpires, [
  twin(TEMPLATE, { broken: bucket('clicks/'), mended: bucket('landing/') }, FINDS, {
    others: {
      Job: {
        Type: 'AWS::Glue::Job',
        Properties: {
          DefaultArguments: { '--checkpoint': { 'Fn::Join': ['', ['s3://', { Ref: 'Main' }, '/clicks/offsets']] } },
        },
      },
    },
  }),
  twin(PULUMI, { broken: gcs('checkpoints/'), mended: gcs('landing/') }, FINDS, {
    others: {
      [`${OPERATOR_TYPE} clicks`]: flinkManifest({}, { ...DURABLE, 'state.checkpoints.dir': 'gs://state/checkpoints' }),
    },
  }),
]);
