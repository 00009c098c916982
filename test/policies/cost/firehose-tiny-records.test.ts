import { PolicyTester } from '../../../harness/testing/policy-tester';
import { firehoseTinyRecords } from '../../../policies/cost/firehose-tiny-records';
import { FIREHOSE } from '../../fixtures/streams';
import type { Shape } from '../../fixtures/twins';
import { stating } from '../../fixtures/twins';

function firehose(shape: Shape, recordBytes: number) {
  const target = {
    ExtendedS3DestinationConfiguration: { Prefix: 'a/' },
    extended_s3_configuration: [{ prefix: 'a/' }],
  };
  return { input: shape.build(target), workload: stating(shape.address, { recordBytes }) };
}

const TINY = { messageId: 'tiny', actual: '500 bytes a record', expected: 'near a multiple of 5 kB' };

PolicyTester.run(
  firehoseTinyRecords,
  {
    passing: [
      { name: 'ten events in one record, in CloudFormation', ...firehose(FIREHOSE.cloudformation, 5000) },
      { name: 'ten events in one record, in Terraform', ...firehose(FIREHOSE.terraform, 5000) },
    ],
    failing: [
      {
        name: 'one by one, in CloudFormation',
        ...firehose(FIREHOSE.cloudformation, 500),
        findings: [{ ...TINY, address: FIREHOSE.cloudformation.address }],
      },
      {
        name: 'one by one, in Terraform',
        ...firehose(FIREHOSE.terraform, 500),
        findings: [{ ...TINY, address: FIREHOSE.terraform.address }],
      },
    ],
  },
  { describe, it },
);
