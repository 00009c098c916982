import { Connection, type Dataset as Database, DatasetIamMember } from '@pulumi/gcp/bigquery';
import { Account } from '@pulumi/gcp/serviceaccount';
import { type Bucket, BucketIAMMember } from '@pulumi/gcp/storage';
import * as pulumi from '@pulumi/pulumi';
import { fitted, resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { grantTags, type PolicyTags } from './gcp-columns';

/** Source: cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/create (accountId). */
const LONGEST_ACCOUNT_ID = 30;

export function createAccount(plan: TargetPlan, name: string, displayName: string, parent: pulumi.Resource): Account {
  const accountId = fitted(resourceName(plan, name), LONGEST_ACCOUNT_ID, '-');
  return new Account(name, { accountId, displayName }, { parent });
}

export function createIdentity(
  plan: TargetPlan,
  { zone, origin }: ZonePlan,
  use: string,
  parent: pulumi.Resource,
): Account {
  return createAccount(plan, `${zone}-${use}`, `${use} of ${origin}`, parent);
}

/** Loads: they work on files, below whatever a table hides. */
export function createWriter(plan: TargetPlan, zone: ZonePlan, bucket: Bucket, parent: pulumi.Resource): void {
  const { member } = createIdentity(plan, zone, 'writer', parent);
  const grant = { bucket: bucket.name, role: 'roles/storage.objectUser', member };
  new BucketIAMMember(`${zone.zone}-writer`, grant, { parent });
}

/** Readers see tables and never files, in which no column is hidden; the full reader sees the tagged columns too. */
export function createReaders(
  plan: TargetPlan,
  zone: ZonePlan,
  { datasetId }: Database,
  tags: PolicyTags,
  parent: pulumi.Resource,
): void {
  const create = (use: string): Account => {
    const account = createIdentity(plan, zone, use, parent);
    const grant = { datasetId, role: 'roles/bigquery.dataViewer', member: account.member };
    new DatasetIamMember(`${zone.zone}-${use}`, grant, { parent });
    return account;
  };
  create('reader');
  if (tags.size > 0) grantTags(zone, tags, create('full-reader'), parent);
}

/**
 * By what BigQuery reads the zone's files in the name of whoever may read the table; only with one does it heed policy tags.
 * Source: cloud.google.com/bigquery/docs/biglake-intro#access_delegation
 */
export function createConnection(
  plan: TargetPlan,
  { zone, origin }: ZonePlan,
  bucket: Bucket,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  const connection = new Connection(
    zone,
    { connectionId: resourceName(plan, zone), location: plan.region, friendlyName: origin, cloudResource: {} },
    { parent },
  );
  const agent = connection.cloudResource.apply((resource) => resource?.serviceAccountId ?? '');
  const grant = new BucketIAMMember(
    `${zone}-tables`,
    { bucket: bucket.name, role: 'roles/storage.objectViewer', member: pulumi.interpolate`serviceAccount:${agent}` },
    { parent },
  );
  // A table waits for the grant: before it no file can be read.
  return pulumi.all([connection.name, grant.id]).apply(([name]) => name);
}
