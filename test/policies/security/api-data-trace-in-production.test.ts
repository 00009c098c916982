import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiDataTraceInProduction } from '../../../policies/security/api-data-trace-in-production';
import { restPlan, restStack } from '../../fixtures/rest-apis';

const WHOLE = { messageId: 'whole', actual: 'data trace on', expected: 'off' };

PolicyTester.run(
  apiDataTraceInProduction,
  {
    passing: [
      { name: 'off, in CloudFormation', input: restStack({ settings: { DataTraceEnabled: false } }) },
      { name: 'off, in Terraform', input: restPlan({ settings: { data_trace_enabled: false } }) },
      {
        name: 'on in development',
        input: restStack({ stage: { StageName: 'dev' }, settings: { DataTraceEnabled: true } }),
      },
    ],
    failing: [
      {
        name: 'on, in CloudFormation',
        input: restStack({ settings: { DataTraceEnabled: true } }),
        findings: [{ ...WHOLE, address: 'Stage' }],
      },
      {
        name: 'on, in Terraform',
        input: restPlan({ settings: { data_trace_enabled: true } }),
        findings: [{ ...WHOLE, address: 'aws_api_gateway_stage.main' }],
      },
    ],
  },
  { describe, it },
);
