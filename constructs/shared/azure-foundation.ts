import type { Output } from '@pulumi/pulumi';
import type { FoundationOutputs } from '../foundation/outputs';
import type { OwnKey } from './azure-account';

/**
 * The two doors of a storage account with a hierarchical namespace: some calls to the second are passed to the first.
 * Source: learn.microsoft.com/azure/storage/common/storage-private-endpoints
 */
export const ENDPOINTS = ['blob', 'dfs'] as const;
type Endpoint = (typeof ENDPOINTS)[number];

/** What services are reached by inside of the network: as Private Link calls them, and where their names end. */
export const DOORS = {
  blob: 'blob.core.windows.net',
  dfs: 'dfs.core.windows.net',
  databricks_ui_api: 'azuredatabricks.net',
} as const satisfies Readonly<Record<Endpoint | 'databricks_ui_api', string>>;
export type Door = keyof typeof DOORS;

export interface PrivateNetwork {
  /** The id of the network itself. */
  readonly id: Output<string>;
  /** The id of the subnet of private endpoints. */
  readonly subnet: Output<string>;
  /** The names of the two subnets of Databricks' machines, which it calls its public and its private one. */
  readonly machines: { readonly host: Output<string>; readonly container: Output<string> };
  /** By what names the network finds private endpoints: ids of DNS zones. In a given network its owner sees to names. */
  readonly names?: Readonly<Record<Door, Output<string>>>;
}

/** What Azure's constructs need of a foundation beyond what every target has. */
export interface AzureFoundation extends FoundationOutputs<Output<string>> {
  /** The name of the resource group that holds everything. */
  readonly group: Output<string>;
  readonly ownKey: OwnKey;
  readonly privateNetwork: PrivateNetwork;
}
