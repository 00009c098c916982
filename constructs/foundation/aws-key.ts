import { Duration, Stack } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { TargetPlan } from '../../plan/platform-plan';
import { removalPolicy } from '../shared/aws-bucket';

export function createKey(scope: Construct, plan: TargetPlan, name: string): Key {
  return new Key(scope, 'Key', {
    alias: name,
    description: `Data of ${plan.platform}, ${plan.environment}`,
    policy: keyPolicy(plan),
    enableKeyRotation: true,
    rotationPeriod: Duration.days(plan.foundation.keyRotationDays.value),
    removalPolicy: removalPolicy(plan),
  });
}

/** A given key is named by its ARN, or by its id within this account and region. */
export function keyArn(scope: Construct, id: string): string {
  return id.startsWith('arn:') ? id : Stack.of(scope).formatArn({ service: 'kms', resource: 'key', resourceName: id });
}

/**
 * Instead of `kms:*` for the account: those who manage the key and those who use it are told apart, and each still needs
 * an IAM policy that says so. Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function keyPolicy(plan: TargetPlan): PolicyDocument {
  const account = new AccountPrincipal(plan.account);
  // In a key's policy this is the key itself.
  const resources = ['*'];
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'ManagedByPoliciesOfThisAccount',
        principals: [account],
        actions: [
          'kms:CancelKeyDeletion',
          'kms:Create*',
          'kms:Delete*',
          'kms:Describe*',
          'kms:Disable*',
          'kms:Enable*',
          'kms:Get*',
          'kms:List*',
          'kms:Put*',
          'kms:Revoke*',
          'kms:RotateKeyOnDemand',
          'kms:ScheduleKeyDeletion',
          'kms:TagResource',
          'kms:UntagResource',
          'kms:Update*',
        ],
        resources,
      }),
      new PolicyStatement({
        sid: 'UsedByPoliciesOfThisAccount',
        principals: [account],
        actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        resources,
      }),
      new PolicyStatement({
        // Without it an alarm that is sent to an encrypted topic is lost in silence.
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources,
        conditions: { StringEquals: { 'aws:SourceAccount': plan.account } },
      }),
      new PolicyStatement({
        // Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
        sid: 'LogsOfThisAccount',
        principals: [new ServicePrincipal(`logs.${plan.region}.amazonaws.com`)],
        actions: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        resources,
        conditions: {
          ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:*:logs:${plan.region}:${plan.account}:log-group:*` },
        },
      }),
    ],
  });
}
