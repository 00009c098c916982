import { Provider } from '@pulumi/azure-native/provider';
import { Provider as DatabricksProvider } from '@pulumi/databricks/provider';
import { Foundation } from '../constructs/foundation/azure';
import { Lake } from '../constructs/lake/azure';
import { Engine } from '../constructs/lake/azure-engine';
import { Tables } from '../constructs/lake/azure-tables';
import type { TargetPlan } from '../plan/platform-plan';

export { planned } from './planned';
export { Engine, Foundation, Lake, Tables };

/** Everything on Azure. Providers are explicit, so that no setting of the shell decides where it goes. */
export function azureProgram(plan: TargetPlan): void {
  const tenant = plan.tenant === undefined ? {} : { tenantId: plan.tenant };
  const azure = new Provider('azure', { subscriptionId: plan.account, location: plan.region, ...tenant });
  const foundation = new Foundation(plan, { provider: azure });
  const lake = new Lake(plan, foundation, { provider: azure });
  const engine = new Engine(plan, foundation, lake, { provider: azure });
  // Signs in as Azure's own command line or machine does; the program holds no password.
  const databricks = new DatabricksProvider('databricks', {
    azureWorkspaceResourceId: engine.workspace,
    ...(plan.tenant === undefined ? {} : { azureTenantId: plan.tenant }),
  });
  new Tables(plan, { foundation, lake, engine }, { providers: [azure, databricks] });
}
