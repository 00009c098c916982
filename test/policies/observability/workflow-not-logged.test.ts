import { PolicyTester } from '../../../harness/testing/policy-tester';
import { workflowNotLogged } from '../../../policies/observability/workflow-not-logged';
import { MACHINE } from '../../fixtures/pipelines';

const OFF = { messageId: 'off', actual: 'no log', expected: 'a log at level ERROR or ALL' };

PolicyTester.run(
  workflowNotLogged,
  {
    passing: [
      {
        name: 'a log, in CloudFormation',
        input: MACHINE.cfn({ StateMachineType: 'EXPRESS', LoggingConfiguration: { Level: 'ERROR' } }),
      },
      { name: 'a standard machine, which keeps a history', input: MACHINE.tf({ name: 'nightly' }) },
    ],
    failing: [
      {
        name: 'Express, in CloudFormation',
        input: MACHINE.cfn({ StateMachineType: 'EXPRESS' }),
        findings: [MACHINE.onCfn(OFF)],
      },
      {
        name: 'Express, in Terraform',
        input: MACHINE.tf({ type: 'EXPRESS', logging_configuration: [{ level: 'OFF' }] }),
        findings: [MACHINE.onTf(OFF)],
      },
      {
        name: 'a standard one of production, in Pulumi',
        input: MACHINE.pulumi({ name: 'prod-nightly' }),
        findings: [MACHINE.onPulumi(OFF)],
      },
    ],
  },
  { describe, it },
);
