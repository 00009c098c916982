import { AlertPolicy } from '@pulumi/gcp/monitoring';
import type * as pulumi from '@pulumi/pulumi';
import { jobName, resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf, type ZonePlan } from '../../plan/platform-plan';
import { labelsOf } from '../shared/gcp-labels';

/**
 * Runs that failed or were stopped, by the entry that the audit log gets at the end of a run, and runs that could not be
 * started. Source: cloud.google.com/dataproc/docs/guides/audit-logging, cloud.google.com/scheduler/docs/logging
 */
function failures(plan: TargetPlan, zones: readonly ZonePlan[]): string {
  const beginnings = zones.map(({ zone }) => jobName(plan, zone, '')).join('|');
  return [
    '(protoPayload.methodName="google.cloud.dataproc.v1.BatchController.CreateBatch" AND protoPayload.status.code>0)',
    `(resource.type="cloud_scheduler_job" AND resource.labels.job_id=~"^(${beginnings})" AND severity>=ERROR)`,
  ].join(' OR ');
}

/** Tells the alert channel of runs that failed, at most once an hour. */
export function createFailureAlert(
  plan: TargetPlan,
  channel: pulumi.Output<string>,
  zones: readonly ZonePlan[],
  parent: pulumi.Resource,
): void {
  const displayName = resourceName(plan, 'lake-jobs-failed');
  new AlertPolicy(
    'upkeep-failed',
    {
      displayName,
      combiner: 'OR',
      conditions: [{ displayName, conditionMatchedLog: { filter: failures(plan, zones) } }],
      // A policy on logs must have a limit.
      alertStrategy: { notificationRateLimit: { period: '3600s' } },
      notificationChannels: [channel],
      severity: 'ERROR',
      documentation: {
        mimeType: 'text/markdown',
        content: 'A run of the upkeep of the lake failed. The next one mends what it left, unless its cause stays.',
      },
      userLabels: labelsOf(tagsOf(plan, 'none')),
    },
    { parent },
  );
}
