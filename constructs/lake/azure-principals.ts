import { Grants } from '@pulumi/databricks/grants';
import { ServicePrincipal } from '@pulumi/databricks/servicePrincipal';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan } from '../../plan/platform-plan';
import type { AzureFoundation } from '../shared/azure-foundation';
import { createIdentity, type IdentitySettings } from './azure-access';

/** By its application id, as whom Databricks knows an identity. */
export type Principal = pulumi.Output<string>;

interface PrincipalSettings extends IdentitySettings {
  readonly may: 'query' | 'run-jobs';
}

/** An identity of Azure's that Databricks knows, too. Groups of people would need the account's own administrator. */
export function createPrincipal(
  plan: TargetPlan,
  settings: PrincipalSettings,
  foundation: AzureFoundation,
  parent: pulumi.Resource,
): Principal {
  const { clientId } = createIdentity(plan, settings, foundation, parent);
  const { name, may } = settings;
  return new ServicePrincipal(
    name,
    {
      applicationId: clientId,
      displayName: resourceName(plan, name),
      databricksSqlAccess: may === 'query',
      // Every run starts machines of its own, and ends them.
      allowClusterCreate: may === 'run-jobs',
    },
    { parent },
  ).applicationId;
}

type Securable = Partial<Record<'catalog' | 'schema' | 'externalLocation', pulumi.Input<string>>>;

interface Privileges {
  readonly principal: Principal;
  readonly privileges: string[];
}

/** All that anybody but the owner may do with it: what somebody else has granted is taken back. */
export function grantAll(name: string, on: Securable, grants: Privileges[], parent: pulumi.Resource): void {
  if (grants.length > 0) new Grants(name, { ...on, grants }, { parent });
}
