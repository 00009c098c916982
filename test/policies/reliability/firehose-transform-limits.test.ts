import { cloudformation, output, pulumi, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { firehoseTransformLimits } from '../../../policies/reliability/firehose-transform-limits';

function stack(Timeout: number) {
  return cloudformation({
    Main: {
      Type: 'AWS::KinesisFirehose::DeliveryStream',
      Properties: {
        ExtendedS3DestinationConfiguration: {
          ProcessingConfiguration: {
            Enabled: true,
            Processors: [
              {
                Type: 'Lambda',
                Parameters: [{ ParameterName: 'LambdaArn', ParameterValue: { 'Fn::GetAtt': ['Clean', 'Arn'] } }],
              },
            ],
          },
        },
      },
    },
    Clean: { Type: 'AWS::Lambda::Function', Properties: { Timeout } },
  });
}

function preview(timeout: number) {
  const clean = output('aws:lambda/function:Function', 'clean', 'arn');
  return pulumi({
    'aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream main': {
      extendedS3Configuration: {
        processingConfiguration: {
          enabled: true,
          processors: [
            { type: 'Lambda', parameters: [{ parameterName: 'LambdaArn', parameterValue: `${clean}:$LATEST` }] },
          ],
        },
      },
    },
    'aws:lambda/function:Function clean': { timeout },
  });
}

const LONG = { messageId: 'long', actual: '15 min', expected: 'at most 5 min' };

PolicyTester.run(
  firehoseTransformLimits,
  {
    passing: [
      { name: 'a minute, in CloudFormation', input: stack(60) },
      { name: 'a minute, in Pulumi', input: preview(60) },
    ],
    failing: [
      { name: 'a quarter of an hour, in CloudFormation', input: stack(900), findings: [{ ...LONG, address: 'Main' }] },
      {
        name: 'a quarter of an hour, in Pulumi',
        input: preview(900),
        findings: [{ ...LONG, address: urn('aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream', 'main') }],
      },
    ],
  },
  { describe, it },
);
