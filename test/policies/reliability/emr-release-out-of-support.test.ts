import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrReleaseOutOfSupport } from '../../../policies/reliability/emr-release-out-of-support';
import { EMR, EMR_SERVERLESS } from '../../fixtures/pipelines';

const EXPECTED = 'emr-7.3 or later';

PolicyTester.run(
  emrReleaseOutOfSupport,
  {
    passing: [
      { name: '7.10, which is after 7.3', input: EMR.cfn({ ReleaseLabel: 'emr-7.10.0' }) },
      { name: '7.3, in Terraform', input: EMR.tf({ release_label: 'emr-7.3.0' }) },
    ],
    failing: [
      {
        name: '6.15, in CloudFormation',
        input: EMR.cfn({ ReleaseLabel: 'emr-6.15.0' }),
        findings: [EMR.onCfn({ messageId: 'old', actual: 'emr-6.15.0', expected: EXPECTED })],
      },
      {
        name: '7.2, in Terraform',
        input: EMR.tf({ release_label: 'emr-7.2.0' }),
        findings: [EMR.onTf({ messageId: 'old', actual: 'emr-7.2.0', expected: EXPECTED })],
      },
      {
        name: 'an application, in Pulumi',
        input: EMR_SERVERLESS.pulumi({ releaseLabel: 'emr-6.9.0' }),
        findings: [EMR_SERVERLESS.onPulumi({ messageId: 'old', actual: 'emr-6.9.0', expected: EXPECTED })],
      },
    ],
  },
  { describe, it },
);
