import { COMPUTED, cloudFormation, factsOf, onlyFact, pulumi, saidBy, terraform } from '../engines';

const permission = (id: string) => ({ Principal: { DataLakePrincipalIdentifier: id }, Permissions: ['ALL'] });
const ALL = 'IAM_ALLOWED_PRINCIPALS';
const settings = (CreateTableDefaultPermissions: readonly object[]) =>
  cloudFormation({ S: ['AWS::LakeFormation::DataLakeSettings', { CreateTableDefaultPermissions }] });

test.each([
  ['CloudFormation', settings([permission(ALL)])],
  [
    'Terraform',
    terraform({
      'aws_lakeformation_data_lake_settings.s': {
        create_database_default_permissions: [],
        create_table_default_permissions: [{ principal: ALL, permissions: ['ALL'] }],
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      s: [
        'aws:lakeformation/dataLakeSettings:DataLakeSettings',
        { createTableDefaultPermissions: [{ principal: ALL, permissions: ['ALL'] }] },
      ],
    }),
  ],
])('everyone whom IAM lets is let in by %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'CatalogDefaults'))).toEqual({ by: 'default', iamAllowedPrincipals: true });
});

test('nobody is by an empty list, by other principals or, in CloudFormation, by no list', () => {
  const none = cloudFormation({ S: ['AWS::LakeFormation::DataLakeSettings', {}] });
  const all = [settings([]), settings([permission('arn:aws:iam::1:role/r')]), none];

  expect(all.map((graph) => onlyFact(graph, 'CatalogDefaults').iamAllowedPrincipals)).toEqual([false, false, false]);
});

test('nobody is by lists that Terraform plans empty', () => {
  const graph = terraform({
    'aws_lakeformation_data_lake_settings.s': {
      create_database_default_permissions: [],
      create_table_default_permissions: [],
    },
  });

  expect(onlyFact(graph, 'CatalogDefaults').iamAllowedPrincipals).toBe(false);
});

test('what Terraform computes is not known', () => {
  const graph = terraform({
    'aws_lakeformation_data_lake_settings.s': { create_table_default_permissions: COMPUTED },
  });

  expect(onlyFact(graph, 'CatalogDefaults').iamAllowedPrincipals).toEqual({ unknown: 'known after apply' });
});

describe('a database', () => {
  const principal = { dataLakePrincipalIdentifier: ALL };

  test.each([
    [
      'CloudFormation',
      cloudFormation({
        D: ['AWS::Glue::Database', { DatabaseInput: { CreateTableDefaultPermissions: [permission(ALL)] } }],
      }),
    ],
    [
      'Terraform',
      terraform({
        'aws_glue_catalog_database.d': {
          create_table_default_permission: [
            { permissions: ['ALL'], principal: [{ data_lake_principal_identifier: ALL }] },
          ],
        },
      }),
    ],
    [
      'Pulumi',
      pulumi({
        d: [
          'aws:glue/catalogDatabase:CatalogDatabase',
          { name: 'd', createTableDefaultPermissions: [{ permissions: ['ALL'], principal }] },
        ],
      }),
    ],
  ])('may open its tables by itself, in %s', (_, graph) => {
    expect(onlyFact(graph, 'CatalogDefaults').iamAllowedPrincipals).toBe(true);
  });

  test('may give them to nobody', () => {
    const graph = cloudFormation({
      D: ['AWS::Glue::Database', { DatabaseInput: { CreateTableDefaultPermissions: [] } }],
    });

    expect(onlyFact(graph, 'CatalogDefaults').iamAllowedPrincipals).toBe(false);
  });

  test("that says nothing, or what only the provider's defaults say, is left to the account's settings", () => {
    const graphs = [
      cloudFormation({ D: ['AWS::Glue::Database', { DatabaseInput: { Name: 'd' } }] }),
      terraform({ 'aws_glue_catalog_database.d': { name: 'd', create_table_default_permission: COMPUTED } }),
    ];

    expect(graphs.flatMap((graph) => factsOf(graph, 'CatalogDefaults'))).toEqual([]);
  });
});

test('a grant counts where it is to everyone', () => {
  const everyone = terraform({ 'aws_lakeformation_permissions.p': { principal: ALL } });
  const role = terraform({ 'aws_lakeformation_permissions.p': { principal: 'arn:aws:iam::1:role/r' } });

  expect(saidBy(onlyFact(everyone, 'CatalogDefaults'))).toEqual({ by: 'grant', iamAllowedPrincipals: true });
  expect(factsOf(role, 'CatalogDefaults')).toEqual([]);
});
