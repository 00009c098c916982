import type { Attribute, Attributes, CatalogDefaults } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

function allowsEveryone(settings: Props, lists: readonly string[], principal: string): Attribute<boolean> {
  const flags = lists.map((list) =>
    mapKnown(
      settings.each(list, (permission) => permission.is(principal, 'IAM_ALLOWED_PRINCIPALS')),
      (known) => anyTrue(known) ?? false,
    ),
  );
  return anyTrue(flags);
}

/** A database that says nothing has what the account's settings give. */
function ofDatabase(database: Props, list: string, principal: string): Attributes<CatalogDefaults> | undefined {
  const settings = database.withoutComputed(list);
  return settings.has(list)
    ? { by: 'default', iamAllowedPrincipals: allowsEveryone(settings, [list], principal) }
    : undefined;
}

/** A grant to anyone in particular is no matter of defaults. */
function ofGrant(grant: Props, principal: string): Attributes<CatalogDefaults> | undefined {
  const toEveryone = grant.is(principal, 'IAM_ALLOWED_PRINCIPALS');
  return toEveryone === true ? { by: 'grant', iamAllowedPrincipals: true } : undefined;
}

export const catalogDefaults: Vocabulary<CatalogDefaults> = {
  rows: [
    {
      types: ['AWS::LakeFormation::DataLakeSettings'],
      read: (settings) => ({
        by: 'default',
        // Without a list, Lake Formation alone decides.
        iamAllowedPrincipals:
          allowsEveryone(
            settings,
            ['CreateDatabaseDefaultPermissions', 'CreateTableDefaultPermissions'],
            'Principal.DataLakePrincipalIdentifier',
          ) ?? false,
      }),
    },
    {
      types: ['aws_lakeformation_data_lake_settings', 'aws:lakeformation:DataLakeSettings'],
      read: (settings) => ({
        by: 'default',
        iamAllowedPrincipals: allowsEveryone(
          settings,
          ['create_database_default_permissions', 'create_table_default_permissions'],
          'principal',
        ),
      }),
    },
    {
      types: ['AWS::Glue::Database'],
      read: (database) =>
        ofDatabase(database, 'DatabaseInput.CreateTableDefaultPermissions', 'Principal.DataLakePrincipalIdentifier'),
    },
    {
      types: ['aws_glue_catalog_database', 'aws:glue:CatalogDatabase'],
      read: (database) =>
        ofDatabase(database, 'create_table_default_permission', 'principal.data_lake_principal_identifier'),
    },
    {
      types: ['AWS::LakeFormation::PrincipalPermissions'],
      read: (grant) => ofGrant(grant, 'Principal.DataLakePrincipalIdentifier'),
    },
    {
      types: ['AWS::LakeFormation::Permissions'],
      read: (grant) => ofGrant(grant, 'DataLakePrincipal.DataLakePrincipalIdentifier'),
    },
    {
      types: ['aws_lakeformation_permissions', 'aws:lakeformation:Permissions'],
      read: (grant) => ofGrant(grant, 'principal'),
    },
  ],
  fact: (base, attributes) => ({ kind: 'CatalogDefaults', ...base, ...attributes }),
};
