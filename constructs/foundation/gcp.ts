import { NotificationChannel } from '@pulumi/gcp/monitoring';
import * as pulumi from '@pulumi/pulumi';
import type { TargetPlan } from '../../plan/platform-plan';
import { dataKey } from './gcp-key';
import { privateNetwork } from './gcp-network';
import { logArchive, programStore } from './gcp-stores';
import type { FoundationOutputs } from './outputs';
import { provide } from './part';

/** What everything on Google Cloud stands on. `opts.transformations` override any property of any resource in it. */
export class Foundation extends pulumi.ComponentResource implements FoundationOutputs<pulumi.Output<string>> {
  readonly key: pulumi.Output<string>;
  readonly logArchive: pulumi.Output<string>;
  readonly artifacts: pulumi.Output<string>;
  readonly alertChannel: pulumi.Output<string>;
  readonly network: pulumi.Output<string>;

  constructor(plan: TargetPlan, opts: pulumi.ComponentResourceOptions = {}) {
    super('ramani:foundation:Foundation', 'foundation', {}, opts);
    const programs = programStore(plan, this);
    this.artifacts = programs.name;
    this.key = dataKey(plan, programs.projectNumber, this);
    this.logArchive = logArchive(plan, this.key, this);
    this.alertChannel = alertChannel(plan, this);
    this.network = privateNetwork(plan, this);
    this.registerOutputs();
  }
}

function alertChannel(plan: TargetPlan, foundation: pulumi.Resource): pulumi.Output<string> {
  return provide(plan.foundation.alertChannel.value, 'foundation.alertChannel', foundation, (name, parent) => {
    const args = { type: 'email', displayName: name, labels: { email_address: plan.owner } };
    return new NotificationChannel('alertChannel', args, { parent }).name;
  });
}
