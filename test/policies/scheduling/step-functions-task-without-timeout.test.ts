import { PolicyTester } from '../../../harness/testing/policy-tester';
import { stepFunctionsTaskWithoutTimeout } from '../../../policies/scheduling/step-functions-task-without-timeout';
import { MACHINE } from '../../fixtures/pipelines';

const NONE = { messageId: 'none', actual: 'no timeout', expected: 'TimeoutSeconds' };

function definition(load: object, machine: object = {}) {
  const Load = { Type: 'Task', Resource: 'arn:aws:states:::glue:startJobRun.sync', End: true, ...load };
  return JSON.stringify({ StartAt: 'Load', States: { Load }, ...machine });
}

PolicyTester.run(
  stepFunctionsTaskWithoutTimeout,
  {
    passing: [
      { name: 'one of the task', input: MACHINE.cfn({ DefinitionString: definition({ TimeoutSeconds: 3600 }) }) },
      {
        name: 'one of the machine, in Terraform',
        input: MACHINE.tf({ definition: definition({}, { TimeoutSeconds: 7200 }) }),
      },
      {
        name: 'a task that answers at once',
        input: MACHINE.cfn({ DefinitionString: definition({ Resource: 'arn:aws:states:::lambda:invoke' }) }),
      },
      { name: 'an Express machine, in Pulumi', input: MACHINE.pulumi({ type: 'EXPRESS', definition: definition({}) }) },
    ],
    failing: [
      {
        name: 'a job, in CloudFormation',
        input: MACHINE.cfn({ DefinitionString: definition({}) }),
        findings: [MACHINE.onCfn(NONE)],
      },
      {
        name: 'a definition that is no text, in CloudFormation',
        input: MACHINE.cfn({ Definition: JSON.parse(definition({})) }),
        findings: [MACHINE.onCfn(NONE)],
      },
      {
        name: 'a job, in Terraform',
        input: MACHINE.tf({ definition: definition({}) }),
        findings: [MACHINE.onTf(NONE)],
      },
      {
        name: 'a callback in a branch, in Pulumi',
        input: MACHINE.pulumi({
          definition: JSON.stringify({
            States: {
              Both: {
                Type: 'Parallel',
                Branches: [
                  { States: { Ask: { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' } } },
                ],
              },
            },
          }),
        }),
        findings: [MACHINE.onPulumi(NONE)],
      },
    ],
    cannotTell: [
      {
        name: 'a definition in another file',
        input: MACHINE.cfn({ DefinitionS3Location: { Bucket: 'b', Key: 'k' } }),
        because: /another file/,
      },
    ],
  },
  { describe, it },
);
