import { isUnknown } from '../../read/graph';
import type { Attribute, EncryptionKey } from '../facts';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** One of a rotation policy's actions renews the key; the other only notifies. */
function rotates(key: Props, actions: string): Attribute<boolean> {
  const renews = key.each(actions, (action) => action.is('action.type', 'rotate') ?? false);
  if (renews === undefined || isUnknown(renews)) return renews ?? false;
  return renews.includes(true) || (renews.find(isUnknown) ?? false);
}

export const azureRows: readonly Row<EncryptionKey>[] = [
  {
    types: ['azure-native:keyvault:Key', 'Microsoft.KeyVault/vaults/keys'],
    read: (key) => ({
      name: key.text('name') ?? key.text('keyName'),
      region: regionOf(key.target('vaultName') ?? key, 'location'),
      rotates: rotates(
        key,
        key.has('properties.rotationPolicy')
          ? 'properties.rotationPolicy.lifetimeActions'
          : 'rotationPolicy.lifetimeActions',
      ),
    }),
  },
  {
    types: ['azurerm_key_vault_key', 'azure:keyvault:Key'],
    read: (key) => ({
      name: key.text('name'),
      region: regionOf(key.target('key_vault_id') ?? key, 'location'),
      rotates: key.isFilled('rotation_policy.automatic'),
    }),
  },
];
