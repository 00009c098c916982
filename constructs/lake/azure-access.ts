import { UserAssignedIdentity } from '@pulumi/azure-native/managedidentity';
import type { BlobContainer } from '@pulumi/azure-native/storage';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf, type ZonePlan } from '../../plan/platform-plan';
import type { AzureFoundation } from '../shared/azure-foundation';
import { grantRole } from '../shared/azure-role';

const USES = { reader: 'reads-blobs', writer: 'writes-blobs' } as const;

/**
 * An identity for each use of a zone, which may do with its files what that takes. The scope is the container and not
 * the account: beside the data lie inventories, which tell of every dataset.
 */
export function createUsers(
  plan: TargetPlan,
  zone: ZonePlan,
  container: BlobContainer,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): void {
  const create = (use: keyof typeof USES) => {
    const name = `${zone.zone}-${use}`;
    const identity = new UserAssignedIdentity(
      name,
      {
        resourceName: resourceName(plan, name),
        resourceGroupName: group,
        location: plan.region,
        tags: tagsOf(plan, zone.sensitivity),
      },
      { parent },
    );
    grantRole(plan, name, { role: USES[use], scope: container.id, to: identity }, parent);
  };
  create('reader');
  create('writer');
}
