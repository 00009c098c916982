import { attribute, output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbStreamWithTooManyReaders } from '../../../policies/reliability/dynamodb-stream-with-too-many-readers';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';

function readers(count: number) {
  const Properties = { EventSourceArn: { 'Fn::GetAtt': ['Main', 'StreamArn'] }, FunctionName: 'f' };
  const mapping = { Type: 'AWS::Lambda::EventSourceMapping', Properties };
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`Reader${at}`, mapping]));
}

function terraformReaders(count: number) {
  const mapping = { event_source_arn: attribute(TABLE.terraform, 'stream_arn'), function_name: 'f' };
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`aws_lambda_event_source_mapping.reader${at}`, mapping]),
  );
}

const [TYPE, MAPPING] = ['aws:dynamodb/table:Table', 'aws:lambda/eventSourceMapping:EventSourceMapping'];
const TOO_MANY = { messageId: 'too-many', actual: '3 readers', expected: 'at most 2' };

PolicyTester.run(
  dynamodbStreamWithTooManyReaders,
  {
    passing: [
      { name: 'two readers', input: dynamoCloudformation({}, readers(2)) },
      { name: 'two readers, in Terraform', input: dynamoTerraform({}, terraformReaders(2)) },
    ],
    failing: [
      {
        name: 'three readers, in CloudFormation',
        input: dynamoCloudformation({}, readers(3)),
        findings: [{ ...TOO_MANY, address: TABLE.cloudformation }],
      },
      {
        name: 'three readers, in Terraform',
        input: dynamoTerraform({}, terraformReaders(3)),
        findings: [{ ...TOO_MANY, address: TABLE.terraform }],
      },
      {
        name: 'two beside the replication of a global table, in Pulumi',
        input: dynamoPulumi(
          { replicas: [{ regionName: 'eu-west-1' }] },
          Object.fromEntries(
            ['a', 'b'].map((name) => [
              `${MAPPING} ${name}`,
              { eventSourceArn: output(TYPE, 'main', 'streamArn'), functionName: name },
            ]),
          ),
        ),
        findings: [{ messageId: 'too-many', address: TABLE.pulumi, actual: '2 readers', expected: 'at most 1' }],
      },
    ],
  },
  { describe, it },
);
