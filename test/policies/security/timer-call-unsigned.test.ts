import { PolicyTester } from '../../../harness/testing/policy-tester';
import { timerCallUnsigned } from '../../../policies/security/timer-call-unsigned';
import { service } from '../../fixtures/one-each';

const UNSIGNED = { messageId: 'unsigned', actual: 'no token', expected: 'oidc_token or oauth_token' };
const TIMER = service({ terraform: 'google_cloud_scheduler_job', pulumi: 'gcp:cloudscheduler/job:Job' });

PolicyTester.run(
  timerCallUnsigned,
  {
    passing: [
      {
        name: 'a token, in Terraform',
        input: TIMER.tf({
          http_target: [{ uri: 'https://load-x.a.run.app/', oidc_token: [{ service_account_email: 'a@b' }] }],
        }),
      },
      {
        name: 'an address of somebody else',
        input: TIMER.tf({ http_target: [{ uri: 'https://hooks.example.org/x' }] }),
      },
      { name: 'a message, in Pulumi', input: TIMER.pulumi({ pubsubTarget: { topicName: 't' } }) },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: TIMER.tf({ http_target: [{ uri: 'https://load-x.a.run.app/' }] }),
        findings: [TIMER.onTf(UNSIGNED)],
      },
      {
        name: 'none, in Pulumi',
        input: TIMER.pulumi({ httpTarget: { uri: 'https://europe-west1-duka.cloudfunctions.net/load' } }),
        findings: [TIMER.onPulumi(UNSIGNED)],
      },
      {
        name: 'in the clear',
        input: TIMER.tf({ http_target: [{ uri: 'http://10.0.0.5/run' }] }),
        findings: [TIMER.onTf({ messageId: 'plain', actual: 'http', expected: 'https' })],
      },
    ],
  },
  { describe, it },
);
