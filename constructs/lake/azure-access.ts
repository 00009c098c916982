import { UserAssignedIdentity } from '@pulumi/azure-native/managedidentity';
import type { BlobContainer } from '@pulumi/azure-native/storage';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf, type ZonePlan } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import type { AzureFoundation } from '../shared/azure-foundation';
import { grantRole } from '../shared/azure-role';

export interface IdentitySettings {
  readonly name: string;
  /** The highest of what it may see. */
  readonly sensitivity: Sensitivity;
}

/** An identity that a program takes on without a password. */
export function createIdentity(
  plan: TargetPlan,
  { name, sensitivity }: IdentitySettings,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): UserAssignedIdentity {
  return new UserAssignedIdentity(
    name,
    {
      resourceName: resourceName(plan, name),
      resourceGroupName: group,
      location: plan.region,
      tags: tagsOf(plan, sensitivity),
    },
    { parent },
  );
}

/**
 * Loads work on files, below whatever a table hides; readers see tables and never files. The scope is the container and
 * not the account: beside the data lie inventories, which tell of every dataset.
 */
export function createWriter(
  plan: TargetPlan,
  zone: ZonePlan,
  container: BlobContainer,
  foundation: AzureFoundation,
  parent: pulumi.Resource,
): void {
  const name = `${zone.zone}-writer`;
  const to = createIdentity(plan, { name, sensitivity: zone.sensitivity }, foundation, parent);
  grantRole(plan, name, { role: 'writes-blobs', scope: container.id, to }, parent);
}
