import { PolicyTester } from '../../../harness/testing/policy-tester';
import { orchestratorOpenToInternet } from '../../../policies/security/orchestrator-open-to-internet';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const OPEN = { messageId: 'open', actual: 'every network', expected: 'private access or named networks' };

PolicyTester.run(
  orchestratorOpenToInternet,
  {
    passing: [
      { name: 'private, in CloudFormation', input: MWAA.cfn({ WebserverAccessMode: 'PRIVATE_ONLY' }) },
      { name: 'private by default, in Terraform', input: MWAA.tf({ name: 'etl' }) },
      {
        name: 'a named network, on Composer',
        input: COMPOSER.tf({
          config: [{ web_server_network_access_control: [{ allowed_ip_range: [{ value: '10.0.0.0/8' }] }] }],
        }),
      },
    ],
    failing: [
      {
        name: 'public, in CloudFormation',
        input: MWAA.cfn({ WebserverAccessMode: 'PUBLIC_ONLY' }),
        findings: [MWAA.onCfn(OPEN)],
      },
      {
        name: 'public, in Pulumi',
        input: MWAA.pulumi({ webserverAccessMode: 'PUBLIC_ONLY' }),
        findings: [MWAA.onPulumi(OPEN)],
      },
      {
        name: 'every network, on Composer',
        input: COMPOSER.tf({
          config: [{ web_server_network_access_control: [{ allowed_ip_range: [{ value: '0.0.0.0/0' }] }] }],
        }),
        findings: [COMPOSER.onTf(OPEN)],
      },
      {
        name: 'every network, on Composer in Pulumi',
        input: COMPOSER.pulumi({
          config: { webServerNetworkAccessControl: { allowedIpRanges: [{ value: '0.0.0.0/0' }] } },
        }),
        findings: [COMPOSER.onPulumi(OPEN)],
      },
    ],
  },
  { describe, it },
);
