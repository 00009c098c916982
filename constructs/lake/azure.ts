import { DiagnosticSetting } from '@pulumi/azure-native/monitor';
import {
  BlobContainer,
  BlobServiceProperties,
  ManagementPolicy,
  PublicAccess,
  StorageAccount,
} from '@pulumi/azure-native/storage';
import * as pulumi from '@pulumi/pulumi';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { privateAccount } from '../shared/azure-account';
import { openDoor } from '../shared/azure-endpoint';
import { type AzureFoundation, ENDPOINTS } from '../shared/azure-foundation';
import { createWriter } from './azure-access';
import { listDaily } from './azure-inventory';
import { CONTAINER, lifecycleRules } from './azure-lifecycle';
import type { LakeOutputs, ZoneOutputs } from './outputs';

/** Every one of the requests that a storage account can log. */
const REQUESTS = ['StorageRead', 'StorageWrite', 'StorageDelete'];

/** One storage account a zone. `opts.transformations` override any property of any resource in it. */
export class Lake extends pulumi.ComponentResource implements LakeOutputs<pulumi.Output<string>> {
  readonly zones: readonly Zone[];

  constructor(plan: TargetPlan, foundation: AzureFoundation, opts: pulumi.ComponentResourceOptions = {}) {
    super('ramani:lake:Lake', 'lake', {}, opts);
    this.zones = plan.lake.zones.map((zone) => new Zone(plan, zone, foundation, this));
    this.registerOutputs();
  }
}

class Zone extends pulumi.ComponentResource implements ZoneOutputs<pulumi.Output<string>> {
  readonly zone: ZonePlan['zone'];
  readonly origin: string;
  readonly store: pulumi.Output<string>;
  /** The id of the container of its data. */
  readonly container: pulumi.Output<string>;
  readonly uri: pulumi.Output<string>;

  constructor(plan: TargetPlan, zone: ZonePlan, foundation: AzureFoundation, lake: pulumi.Resource) {
    super('ramani:lake:Zone', zone.origin, {}, { parent: lake });
    const account = createAccount(plan, zone, foundation, this);
    keepDeleted(zone, account, foundation, this);
    const container = createContainer(plan, zone, account, foundation, this);
    createWriter(plan, zone, container, foundation, this);
    ageDatasets(zone, account, foundation, this);
    if (zone.inventory.value) listDaily(zone, account, foundation, this);
    logRequests(zone, account, foundation, this);
    for (const door of ENDPOINTS) {
      const settings = { door, to: account.id, sensitivity: zone.sensitivity };
      openDoor(plan, `${zone.zone}-${door}`, settings, foundation, this);
    }
    this.zone = zone.zone;
    this.origin = zone.origin;
    this.store = account.name;
    this.container = container.id;
    this.uri = pulumi.interpolate`abfss://${container.name}@${account.name}.dfs.core.windows.net/`;
    this.registerOutputs();
  }
}

function createAccount(plan: TargetPlan, zone: ZonePlan, { group, ownKey }: AzureFoundation, parent: pulumi.Resource) {
  const settings = { name: zone.store.value, group, sensitivity: zone.sensitivity, key: ownKey };
  const args = { ...privateAccount(plan, settings), isHnsEnabled: true };
  return new StorageAccount(zone.zone, args, { parent, protect: plan.protect.value });
}

/**
 * A hierarchical namespace has no versions, so that a deleted object can be brought back and an overwritten one not:
 * a load must write new files and delete old ones, as Spark and its table formats do.
 * Source: learn.microsoft.com/azure/storage/blobs/soft-delete-vs-versioning-options
 */
function keepDeleted(
  zone: ZonePlan,
  account: StorageAccount,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): void {
  const kept = { enabled: true, days: zone.oldVersionsDays.value };
  new BlobServiceProperties(
    zone.zone,
    {
      accountName: account.name,
      resourceGroupName: group,
      blobServicesName: 'default',
      isVersioningEnabled: false,
      deleteRetentionPolicy: kept,
      containerDeleteRetentionPolicy: kept,
    },
    { parent },
  );
}

function createContainer(
  plan: TargetPlan,
  zone: ZonePlan,
  account: StorageAccount,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): BlobContainer {
  return new BlobContainer(
    zone.zone,
    {
      containerName: CONTAINER,
      accountName: account.name,
      resourceGroupName: group,
      publicAccess: PublicAccess.None,
    },
    { parent, protect: plan.protect.value },
  );
}

function ageDatasets(
  zone: ZonePlan,
  account: StorageAccount,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): void {
  const rules = lifecycleRules(zone);
  // Azure refuses a policy without a rule.
  if (rules.length === 0) return;
  new ManagementPolicy(
    zone.zone,
    {
      accountName: account.name,
      resourceGroupName: group,
      managementPolicyName: 'default',
      policy: { rules },
    },
    { parent },
  );
}

function logRequests(
  zone: ZonePlan,
  account: StorageAccount,
  foundation: AzureFoundation,
  parent: pulumi.Resource,
): void {
  new DiagnosticSetting(
    zone.zone,
    {
      name: 'requests',
      resourceUri: pulumi.interpolate`${account.id}/blobServices/default`,
      storageAccountId: foundation.logArchive,
      logs: REQUESTS.map((category) => ({ category, enabled: true })),
    },
    { parent },
  );
}
