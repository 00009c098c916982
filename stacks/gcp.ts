import { Provider } from '@pulumi/gcp/provider';
import { Foundation } from '../constructs/foundation/gcp';
import { Lake } from '../constructs/lake/gcp';
import type { TargetPlan } from '../plan/platform-plan';

export { planned } from './planned';
export { Foundation, Lake };

/** Everything on Google Cloud. The provider is explicit, so that no setting of the shell decides where it goes. */
export function gcpProgram(plan: TargetPlan): void {
  const provider = new Provider('gcp', { project: plan.account, region: plan.region });
  const foundation = new Foundation(plan, { provider });
  new Lake(plan, foundation, { provider });
}
