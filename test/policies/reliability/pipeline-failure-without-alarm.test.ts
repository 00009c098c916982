import { PolicyTester } from '../../../harness/testing/policy-tester';
import { pipelineFailureWithoutAlarm } from '../../../policies/reliability/pipeline-failure-without-alarm';
import { MACHINE } from '../../fixtures/pipelines';

const SILENT = { messageId: 'silent', actual: 'no alarm', expected: 'an alarm on ExecutionsFailed' };
const NIGHTLY = {
  Nightly: {
    Type: 'AWS::Events::Rule',
    Properties: { ScheduleExpression: 'rate(1 day)', Targets: [{ Id: 'a', Arn: { Ref: 'Main' } }] },
  },
};

PolicyTester.run(
  pipelineFailureWithoutAlarm,
  {
    passing: [
      {
        name: 'an alarm, in CloudFormation',
        input: MACHINE.cfn(
          { DefinitionString: '{}' },
          {
            ...NIGHTLY,
            Failed: {
              Type: 'AWS::CloudWatch::Alarm',
              Properties: {
                MetricName: 'ExecutionsFailed',
                Dimensions: [{ Name: 'StateMachineArn', Value: { Ref: 'Main' } }],
              },
            },
          },
        ),
      },
      {
        name: 'a rule on failures, in CloudFormation',
        input: MACHINE.cfn(
          { DefinitionString: '{}' },
          {
            ...NIGHTLY,
            Failed: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.states'] } } },
          },
        ),
      },
      { name: 'a machine that somebody starts', input: MACHINE.cfn({ DefinitionString: '{}' }) },
      {
        name: 'a message in the machine, in Terraform',
        input: MACHINE.tf({
          name: 'prod-nightly',
          definition: JSON.stringify({ States: { Tell: { Type: 'Task', Resource: 'arn:aws:states:::sns:publish' } } }),
        }),
      },
    ],
    failing: [
      {
        name: 'a nightly one, in CloudFormation',
        input: MACHINE.cfn({ DefinitionString: '{}' }, NIGHTLY),
        findings: [MACHINE.onCfn(SILENT)],
      },
      {
        name: 'a nightly one, in Terraform',
        input: MACHINE.tf(
          { definition: '{}' },
          {
            'aws_scheduler_schedule.n': {
              schedule_expression: 'rate(1 day)',
              target: [{ arn: 'arn:aws:states:af-south-1:1:stateMachine:x' }],
            },
            'aws_cloudwatch_event_rule.n': { name: 'n', schedule_expression: 'rate(1 day)' },
            'aws_cloudwatch_event_target.n': { rule: 'n', arn: MACHINE.self },
          },
        ),
        findings: [MACHINE.onTf(SILENT)],
      },
      {
        name: 'one of production, in Pulumi',
        input: MACHINE.pulumi({ name: 'prod-nightly', definition: '{}' }),
        findings: [MACHINE.onPulumi(SILENT)],
      },
    ],
  },
  { describe, it },
);
