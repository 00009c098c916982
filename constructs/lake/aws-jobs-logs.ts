import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { TargetPlan } from '../../plan/platform-plan';
import { removalPolicy } from '../shared/aws-bucket';

/**
 * What the names of the log groups begin with to which Glue writes for jobs of one role under one security configuration.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html
 */
export function logsOf(security: string, role: string): string {
  return `/aws-glue/jobs/${security}-role/${role}/`;
}

/** Made before Glue makes them itself, to be kept for ever. */
export function createLogGroups(scope: Construct, plan: TargetPlan, encryptionKey: IKey, logs: string): void {
  for (const stream of ['error', 'output']) {
    new LogGroup(scope, `${stream}Log`, {
      logGroupName: `${logs}${stream}`,
      encryptionKey,
      retention: retention(plan.foundation.logRetentionDays.value),
      removalPolicy: removalPolicy(plan),
    });
  }
}

/** CloudWatch keeps logs for so many days as its list has; the next of them that is long enough. */
function retention(days: number): RetentionDays {
  const kept = Object.values(RetentionDays).filter((choice) => typeof choice === 'number');
  return kept.toSorted((a, b) => a - b).find((choice) => choice >= days) ?? RetentionDays.INFINITE;
}
