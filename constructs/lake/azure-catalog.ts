import { Catalog } from '@pulumi/databricks/catalog';
import { ExternalLocation } from '@pulumi/databricks/externalLocation';
import { Schema } from '@pulumi/databricks/schema';
import { StorageCredential } from '@pulumi/databricks/storageCredential';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { catalogName } from './azure-columns';
import type { Connector } from './azure-engine';

export function createCredential(
  plan: TargetPlan,
  { id, identity }: Connector,
  parent: pulumi.Resource,
): StorageCredential {
  return new StorageCredential(
    'lake',
    {
      name: resourceName(plan, 'lake'),
      azureManagedIdentity: { accessConnectorId: id, managedIdentityId: identity },
      // No other workspace of the account may use it.
      isolationMode: 'ISOLATION_MODE_ISOLATED',
      // It would be tried from Databricks' own network, which no store lets in.
      skipValidation: true,
    },
    { parent },
  );
}

export function createLocation(
  plan: TargetPlan,
  zone: ZonePlan,
  url: pulumi.Output<string>,
  credential: StorageCredential,
  parent: pulumi.Resource,
): ExternalLocation {
  return new ExternalLocation(
    zone.zone,
    {
      name: resourceName(plan, zone.zone),
      url,
      credentialName: credential.name,
      isolationMode: 'ISOLATION_MODE_ISOLATED',
      skipValidation: true,
    },
    { parent },
  );
}

/** A catalogue wants a place for tables of its own, though all of ours lie where their datasets do. */
export function createCatalog(
  plan: TargetPlan,
  location: ExternalLocation | undefined,
  parent: pulumi.Resource,
): Catalog {
  return new Catalog(
    'lake',
    {
      name: catalogName(plan),
      comment: `The lake of ${plan.platform}, ${plan.environment}`,
      isolationMode: 'ISOLATED',
      ...(location && { storageRoot: pulumi.interpolate`${location.url}_catalog/` }),
    },
    { parent, protect: plan.protect.value },
  );
}

export function createSchema(
  { plan, catalog }: { readonly plan: TargetPlan; readonly catalog: Catalog },
  name: string,
  comment: string,
  parent: pulumi.Resource,
): Schema {
  const opts = { parent, protect: plan.protect.value };
  return new Schema(name, { name, catalogName: catalog.name, comment }, opts);
}
