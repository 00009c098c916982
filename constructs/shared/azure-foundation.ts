import type { Output } from '@pulumi/pulumi';
import type { FoundationOutputs } from '../foundation/outputs';
import type { OwnKey } from './azure-account';

/**
 * The two doors of a storage account with a hierarchical namespace: some calls to the second are passed to the first.
 * Source: learn.microsoft.com/azure/storage/common/storage-private-endpoints
 */
export const ENDPOINTS = ['blob', 'dfs'] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

export interface PrivateNetwork {
  readonly subnet: Output<string>;
  /** By what names the network finds private endpoints: ids of DNS zones. In a given network its owner sees to names. */
  readonly names?: Readonly<Record<Endpoint, Output<string>>>;
}

/** What Azure's constructs need of a foundation beyond what every target has. */
export interface AzureFoundation extends FoundationOutputs<Output<string>> {
  /** The name of the resource group that holds everything. */
  readonly group: Output<string>;
  readonly ownKey: OwnKey;
  readonly privateNetwork: PrivateNetwork;
}
