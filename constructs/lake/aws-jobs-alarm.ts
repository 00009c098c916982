import { Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { jobName, resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';

export interface AlarmProps {
  readonly plan: TargetPlan;
  readonly key: IKey;
  readonly alertChannel: ITopic;
  /** Those with jobs. */
  readonly zones: readonly ZonePlan[];
}

/**
 * Tells the alert channel of every run that failed. It publishes as a role of its own, so that neither the channel's
 * policy nor the key's has to know of it: both may be somebody else's.
 */
export function createFailureAlarm(scope: Construct, { plan, key, alertChannel, zones }: AlarmProps): void {
  const role = new Role(scope, 'AlarmRole', {
    description: 'Alerts of jobs that failed',
    assumedBy: new ServicePrincipal('events.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': plan.account } },
    }),
    inlinePolicies: { Publish: publishing(Stack.of(scope).region, key, alertChannel) },
  });
  new Rule(scope, 'Failed', {
    ruleName: resourceName(plan, 'lake-jobs-failed'),
    description: `Runs of the upkeep of ${plan.platform} that failed`,
    eventPattern: {
      source: ['aws.glue'],
      detailType: ['Glue Job State Change'],
      // By the beginning of their names: an event pattern has no room for every name.
      detail: { state: ['FAILED', 'TIMEOUT'], jobName: zones.map(({ zone }) => ({ prefix: jobName(plan, zone, '') })) },
    },
    targets: [new SnsTopic(alertChannel, { authorizeUsingRole: true, role: role.withoutPolicyUpdates() })],
  });
}

function publishing(region: string, key: IKey, alertChannel: ITopic): PolicyDocument {
  return new PolicyDocument({
    statements: [
      new PolicyStatement({ actions: ['sns:Publish'], resources: [alertChannel.topicArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${region}.amazonaws.com` } },
      }),
    ],
  });
}
