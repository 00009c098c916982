import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { TargetPlan } from '../../plan/platform-plan';
import { awsApp } from '../../stacks/aws';
import { targetPlan } from '../fixtures/target-plan';

export function awsPlan(overrides: Partial<TargetPlan> = {}): TargetPlan {
  return targetPlan({ target: 'aws', account: '111111111111', region: 'af-south-1', ...overrides });
}

/** The stacks of a plan and their templates. */
export function build(plan: TargetPlan) {
  const app = awsApp(plan, { builtinCloudFormationValidation: false });
  const [foundationStack, lakeStack] = [Stack.of(app.foundation), Stack.of(app.lake)];
  return {
    foundationStack,
    lakeStack,
    foundation: Template.fromStack(foundationStack),
    lake: Template.fromStack(lakeStack),
  };
}
