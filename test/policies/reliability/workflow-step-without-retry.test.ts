import { PolicyTester } from '../../../harness/testing/policy-tester';
import { workflowStepWithoutRetry } from '../../../policies/reliability/workflow-step-without-retry';
import { service } from '../../fixtures/one-each';
import { MACHINE } from '../../fixtures/pipelines';

const ONCE = { messageId: 'once', actual: 'no retry', expected: 'a retry' };
const RETRY = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 3 }];
const PIPELINE = service({
  terraform: 'azurerm_data_factory_pipeline',
  pulumi: 'azure-native:datafactory:Pipeline',
});

function activities(policy: object) {
  return JSON.stringify([
    { name: 'Copy', type: 'Copy', policy },
    { name: 'If', type: 'IfCondition' },
  ]);
}

function definition(load: object, machine: object = {}) {
  const Load = { Type: 'Task', Resource: 'arn:aws:states:::glue:startJobRun.sync', End: true, ...load };
  return JSON.stringify({ StartAt: 'Load', States: { Load }, ...machine });
}

PolicyTester.run(
  workflowStepWithoutRetry,
  {
    passing: [
      { name: 'a retry, in CloudFormation', input: MACHINE.cfn({ DefinitionString: definition({ Retry: RETRY }) }) },
      {
        name: 'a way out, in Terraform',
        input: MACHINE.tf({ definition: definition({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Tell' }] }) }),
      },
      {
        name: 'a retry around a branch, in Pulumi',
        input: MACHINE.pulumi({
          definition: JSON.stringify({
            States: {
              Both: {
                Type: 'Parallel',
                Retry: RETRY,
                Branches: [{ States: { Load: { Type: 'Task', Resource: 'r' } } }],
              },
            },
          }),
        }),
      },
      {
        name: 'a message, which may get lost',
        input: MACHINE.tf({ definition: definition({ Resource: 'arn:aws:states:::sns:publish' }) }),
      },
      { name: 'a retry, in Data Factory', input: PIPELINE.tf({ activities_json: activities({ retry: 2 }) }) },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: MACHINE.cfn({ DefinitionString: definition({}) }),
        findings: [MACHINE.onCfn(ONCE)],
      },
      { name: 'none, in Terraform', input: MACHINE.tf({ definition: definition({}) }), findings: [MACHINE.onTf(ONCE)] },
      {
        name: 'none, in Pulumi',
        input: MACHINE.pulumi({ definition: definition({}) }),
        findings: [MACHINE.onPulumi(ONCE)],
      },
      {
        name: 'none, in Data Factory',
        input: PIPELINE.tf({ activities_json: activities({}) }),
        findings: [PIPELINE.onTf(ONCE)],
      },
      {
        name: 'none, in Data Factory with Pulumi',
        input: PIPELINE.pulumi({ activities: [{ name: 'Copy', type: 'Copy' }] }),
        findings: [PIPELINE.onPulumi(ONCE)],
      },
    ],
  },
  { describe, it },
);
