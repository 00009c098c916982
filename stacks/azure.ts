import { Provider } from '@pulumi/azure-native/provider';
import { Foundation } from '../constructs/foundation/azure';
import { Lake } from '../constructs/lake/azure';
import type { TargetPlan } from '../plan/platform-plan';

export { planned } from './planned';
export { Foundation, Lake };

/** Everything on Azure. The provider is explicit, so that no setting of the shell decides where it goes. */
export function azureProgram(plan: TargetPlan): void {
  const provider = new Provider('azure', {
    subscriptionId: plan.account,
    location: plan.region,
    ...(plan.tenant === undefined ? {} : { tenantId: plan.tenant }),
  });
  const foundation = new Foundation(plan, { provider });
  new Lake(plan, foundation, { provider });
}
