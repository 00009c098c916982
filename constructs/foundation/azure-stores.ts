import { ManagementPolicy, StorageAccount } from '@pulumi/azure-native/storage';
import type * as pulumi from '@pulumi/pulumi';
import type { TargetPlan } from '../../plan/platform-plan';
import { type OwnKey, privateAccount } from '../shared/azure-account';
import { provide } from './part';

interface Base {
  readonly group: pulumi.Output<string>;
  readonly key: OwnKey;
}

/** Logs come as append blobs, which keep to one tier and can only be deleted. */
export function logArchive(plan: TargetPlan, base: Base, foundation: pulumi.Resource): pulumi.Output<string> {
  const { logArchive: archive, logRetentionDays } = plan.foundation;
  return provide(archive.value, 'foundation.logArchive', foundation, (name, parent) => {
    // Access logs name people's addresses.
    const settings = privateAccount(plan, { ...base, name, sensitivity: 'personal' });
    const account = new StorageAccount('logArchive', settings, { parent, protect: plan.protect.value });
    const expiry = {
      name: 'expire',
      type: 'Lifecycle',
      definition: {
        filters: { blobTypes: ['appendBlob'] },
        actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: logRetentionDays.value } } },
      },
    };
    new ManagementPolicy(
      'logArchive',
      {
        accountName: account.name,
        resourceGroupName: base.group,
        managementPolicyName: 'default',
        policy: { rules: [expiry] },
      },
      { parent },
    );
    return account.id;
  });
}

export function programStore(plan: TargetPlan, base: Base, foundation: pulumi.Resource): pulumi.Output<string> {
  return provide(plan.foundation.artifacts.value, 'foundation.artifacts', foundation, (name, parent) => {
    const settings = privateAccount(plan, { ...base, name, sensitivity: 'none' });
    return new StorageAccount('artifacts', settings, { parent, protect: plan.protect.value }).name;
  });
}
