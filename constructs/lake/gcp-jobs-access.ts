import { IAMCustomRole, IAMMember as ProjectGrant } from '@pulumi/gcp/projects';
import { SecretIamMember } from '@pulumi/gcp/secretmanager';
import { type Account, IAMMember as AccountGrant } from '@pulumi/gcp/serviceaccount';
import { BucketIAMMember } from '@pulumi/gcp/storage';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { createAccount, createIdentity } from './gcp-access';

/**
 * What a machine of Spark does: roles/dataproc.worker without `storage.objects.*`, which would open every bucket of the
 * project to the runs of every zone. Source: cloud.google.com/iam/docs/roles-permissions/dataproc#dataproc.worker
 */
const WORK: readonly string[] = [
  ...['create', 'delete', 'get', 'list', 'update'].map((verb) => `dataproc.agents.${verb}`),
  'dataproc.batches.sparkApplicationWrite',
  ...['lease', 'listInvalidatedLeases', 'reportStatus'].map((verb) => `dataproc.tasks.${verb}`),
  ...['create', 'delete', 'deleteNodes', 'get', 'list', 'resize'].map((verb) => `dataprocrm.nodePools.${verb}`),
  ...['get', 'heartbeat', 'list', 'mintOAuthToken'].map((verb) => `dataprocrm.nodes.${verb}`),
  'dataprocrm.operations.get',
  ...['create', 'route'].map((verb) => `logging.logEntries.${verb}`),
  ...['create', 'get', 'list'].map((verb) => `monitoring.metricDescriptors.${verb}`),
  ...['get', 'list'].map((verb) => `monitoring.monitoredResourceDescriptors.${verb}`),
  'monitoring.timeSeries.create',
  'storage.buckets.get',
];

/** Source: cloud.google.com/dataproc-serverless/docs/concepts/iam#batch_permissions */
const START: readonly string[] = ['dataproc.batches.create'];

export interface Roles {
  /** Of the runs themselves. */
  readonly worker: IAMCustomRole;
  /** Of whoever starts a run. */
  readonly starter: IAMCustomRole;
}

export function createRoles(plan: TargetPlan, parent: pulumi.Resource): Roles {
  const create = (name: string, title: string, permissions: readonly string[]) =>
    new IAMCustomRole(
      name,
      // Letters, digits, dots and underscores. Source: cloud.google.com/iam/docs/creating-custom-roles
      { roleId: resourceName(plan, name).replaceAll('-', '_'), title, permissions: [...permissions] },
      { parent },
    );
  return {
    worker: create('upkeep-worker', 'Runs Spark without access to files', WORK),
    starter: create('upkeep-starter', 'Starts runs of Spark', START),
  };
}

function grantRole(name: string, plan: TargetPlan, role: IAMCustomRole, { member }: Account, parent: pulumi.Resource) {
  new ProjectGrant(name, { project: plan.account, role: role.name, member }, { parent });
}

/** Who starts the runs of all zones, and does nothing else. */
export function createScheduler(plan: TargetPlan, { starter }: Roles, parent: pulumi.Resource): Account {
  const account = createAccount(plan, 'upkeep-scheduler', 'scheduler of the upkeep of the lake', parent);
  grantRole('upkeep-scheduler', plan, starter, account, parent);
  return account;
}

export interface UpkeepAccess {
  /** The bucket with the program. */
  readonly artifacts: pulumi.Output<string>;
  readonly roles: Roles;
  readonly scheduler: Account;
}

/** A zone as it was built. */
export interface BuiltZone {
  readonly zone: ZonePlan;
  readonly bucket: pulumi.Output<string>;
  readonly component: pulumi.Resource;
}

/** Whom the runs of a zone act as: it reaches the files of that zone, and the store in Kenya if one of them copies there. */
export function createUpkeepAccount(
  plan: TargetPlan,
  { zone, bucket, component: parent }: BuiltZone,
  { artifacts, roles, scheduler }: UpkeepAccess,
): Account {
  const name = `${zone.zone}-upkeep`;
  const account = createIdentity(plan, zone, 'upkeep', parent);
  const { member } = account;
  new BucketIAMMember(name, { bucket, role: 'roles/storage.objectUser', member }, { parent });
  new BucketIAMMember(`${name}-program`, { bucket: artifacts, role: 'roles/storage.objectViewer', member }, { parent });
  grantRole(name, plan, roles.worker, account, parent);
  new AccountGrant(
    `${name}-scheduler`,
    { serviceAccountId: account.name, role: 'roles/iam.serviceAccountUser', member: scheduler.member },
    { parent },
  );
  const secret = exportSecret(zone);
  if (secret !== undefined)
    new SecretIamMember(
      name,
      { project: plan.account, secretId: secret, role: 'roles/secretmanager.secretAccessor', member },
      { parent },
    );
  return account;
}

function exportSecret({ jobs, inCountryCopy }: ZonePlan): string | undefined {
  return jobs.some(({ value }) => value.task === 'export') ? inCountryCopy.value?.store?.secret : undefined;
}
