import { ActionGroup } from '@pulumi/azure-native/monitor';
import { ResourceGroup } from '@pulumi/azure-native/resources';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { OwnKey } from '../shared/azure-account';
import type { AzureFoundation, PrivateNetwork } from '../shared/azure-foundation';
import { dataKey } from './azure-key';
import { privateNetwork } from './azure-network';
import { logArchive, programStore } from './azure-stores';
import { provide } from './part';

/** What everything on Azure stands on. `opts.transformations` override any property of any resource in it. */
export class Foundation extends pulumi.ComponentResource implements AzureFoundation {
  readonly group: pulumi.Output<string>;
  readonly ownKey: OwnKey;
  readonly privateNetwork: PrivateNetwork;
  readonly key: pulumi.Output<string>;
  readonly logArchive: pulumi.Output<string>;
  readonly artifacts: pulumi.Output<string>;
  readonly alertChannel: pulumi.Output<string>;
  readonly network: pulumi.Output<string>;

  constructor(plan: TargetPlan, opts: pulumi.ComponentResourceOptions = {}) {
    super('ramani:foundation:Foundation', 'foundation', {}, opts);
    this.group = resourceGroup(plan, this);
    this.ownKey = dataKey(plan, this.group, this);
    this.privateNetwork = privateNetwork(plan, this.group, this);
    this.key = pulumi.interpolate`${this.ownKey.vaultUri}keys/${this.ownKey.name}`;
    this.logArchive = logArchive(plan, { group: this.group, key: this.ownKey }, this);
    this.artifacts = programStore(plan, { group: this.group, key: this.ownKey }, this);
    this.alertChannel = alertChannel(plan, this.group, this);
    this.network = this.privateNetwork.subnet;
    this.registerOutputs();
  }
}

function resourceGroup(plan: TargetPlan, parent: pulumi.Resource): pulumi.Output<string> {
  const args = {
    resourceGroupName: resourceName(plan, 'data'),
    location: plan.region,
    tags: tagsOf(plan, 'none'),
  };
  return new ResourceGroup('group', args, { parent, protect: plan.protect.value }).name;
}

function alertChannel(
  plan: TargetPlan,
  group: pulumi.Output<string>,
  foundation: pulumi.Resource,
): pulumi.Output<string> {
  return provide(plan.foundation.alertChannel.value, 'foundation.alertChannel', foundation, (name, parent) => {
    const channel = new ActionGroup(
      'alertChannel',
      {
        actionGroupName: name,
        // What a message is headed with.
        groupShortName: 'ramani',
        resourceGroupName: group,
        location: 'global',
        enabled: true,
        emailReceivers: [{ name: 'owner', emailAddress: plan.owner, useCommonAlertSchema: true }],
        tags: tagsOf(plan, 'none'),
      },
      { parent },
    );
    return channel.id;
  });
}
