import { cloudFormation, factsOf, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

describe("Lake Formation's data filter", () => {
  const EXPECTED = {
    table: { text: 'orders' },
    database: 'lake',
    excluded: ['phone'],
    rowFilter: "county = 'Nairobi'",
  };
  const template = cloudFormation({
    F: [
      'AWS::LakeFormation::DataCellsFilter',
      {
        DatabaseName: 'lake',
        TableName: 'orders',
        ColumnWildcard: { ExcludedColumnNames: ['phone'] },
        RowFilter: { FilterExpression: "county = 'Nairobi'" },
      },
    ],
  });
  const planned = terraform({
    'aws_lakeformation_data_cells_filter.f': {
      table_data: [
        {
          database_name: 'lake',
          table_name: 'orders',
          column_names: null,
          column_wildcard: [{ excluded_column_names: ['phone'] }],
          row_filter: [{ filter_expression: "county = 'Nairobi'", all_rows_wildcard: [] }],
        },
      ],
    },
  });
  const previewed = pulumi({
    f: [
      'aws:lakeformation/dataCellsFilter:DataCellsFilter',
      {
        tableData: {
          databaseName: 'lake',
          tableName: 'orders',
          columnWildcard: { excludedColumnNames: ['phone'] },
          rowFilter: { filterExpression: "county = 'Nairobi'" },
        },
      },
    ],
  });

  test.each([
    ['CloudFormation', template],
    ['Terraform', planned],
    ['Pulumi', previewed],
  ])('is the same fact from %s', (_, graph) => {
    expect(saidBy(onlyFact(graph, 'ColumnAccess'))).toEqual(EXPECTED);
  });
});

describe("Lake Formation's grant on columns", () => {
  const EXPECTED = {
    table: { text: 'orders' },
    database: 'lake',
    columns: ['order_id'],
    principals: ['arn:aws:iam::1:role/analyst'],
  };
  const DataLakePrincipalIdentifier = 'arn:aws:iam::1:role/analyst';
  const columns = { DatabaseName: 'lake', Name: 'orders', ColumnNames: ['order_id'] };

  test.each([
    [
      'Permissions',
      cloudFormation({
        G: [
          'AWS::LakeFormation::Permissions',
          {
            DataLakePrincipal: { DataLakePrincipalIdentifier },
            Resource: { TableWithColumnsResource: columns },
            Permissions: ['SELECT'],
          },
        ],
      }),
    ],
    [
      'PrincipalPermissions',
      cloudFormation({
        G: [
          'AWS::LakeFormation::PrincipalPermissions',
          { Principal: { DataLakePrincipalIdentifier }, Resource: { TableWithColumns: columns } },
        ],
      }),
    ],
    [
      'Terraform',
      terraform({
        'aws_lakeformation_permissions.g': {
          principal: DataLakePrincipalIdentifier,
          table_with_columns: [
            { database_name: 'lake', name: 'orders', column_names: ['order_id'], excluded_column_names: null },
          ],
        },
      }),
    ],
    [
      'Pulumi',
      pulumi({
        g: [
          'aws:lakeformation/permissions:Permissions',
          {
            principal: DataLakePrincipalIdentifier,
            tableWithColumns: { databaseName: 'lake', name: 'orders', columnNames: ['order_id'] },
          },
        ],
      }),
    ],
  ])('is the same fact from %s', (_, graph) => {
    expect(saidBy(onlyFact(graph, 'ColumnAccess'))).toEqual(EXPECTED);
  });

  test.each([
    [
      'CloudFormation',
      cloudFormation({
        Lake: ['AWS::Glue::Database', { DatabaseInput: { Name: 'lake' } }],
        Orders: ['AWS::Glue::Table', { DatabaseName: { Ref: 'Lake' }, TableInput: { Name: 'orders' } }],
        G: [
          'AWS::LakeFormation::PrincipalPermissions',
          {
            Principal: { DataLakePrincipalIdentifier },
            Resource: {
              TableWithColumns: {
                DatabaseName: { Ref: 'Lake' },
                Name: { Ref: 'Orders' },
                ColumnWildcard: { ExcludedColumnNames: ['phone'] },
              },
            },
          },
        ],
      }),
    ],
    [
      'Terraform',
      terraform({
        'aws_lakeformation_permissions.g': {
          principal: DataLakePrincipalIdentifier,
          table_with_columns: [
            { database_name: 'lake', name: 'orders', wildcard: true, excluded_column_names: ['phone'] },
          ],
        },
      }),
    ],
    [
      'Pulumi',
      pulumi({
        g: [
          'aws:lakeformation/permissions:Permissions',
          {
            principal: DataLakePrincipalIdentifier,
            tableWithColumns: {
              databaseName: 'lake',
              name: 'orders',
              wildcard: true,
              excludedColumnNames: ['phone'],
            },
          },
        ],
      }),
    ],
  ])('on all but some is the same fact from %s', (_, graph) => {
    const said = saidBy(onlyFact(graph, 'ColumnAccess'));

    expect(said).toMatchObject({ database: 'lake', excluded: ['phone'], principals: [DataLakePrincipalIdentifier] });
    expect(said).not.toHaveProperty('columns');
    expect([{ text: 'orders' }, { address: 'Orders' }]).toContainEqual(said.table);
  });

  test('says nothing where it is on a whole table', () => {
    const graph = terraform({
      'aws_lakeformation_permissions.g': { principal: 'p', table: [{ name: 'orders' }], table_with_columns: [] },
    });

    expect(factsOf(graph, 'ColumnAccess')).toEqual([]);
  });
});

describe('BigQuery', () => {
  const tag = 'projects/p/locations/l/taxonomies/1/policyTags/2';
  const schema = JSON.stringify([
    { name: 'order_id', type: 'STRING' },
    { name: 'phone', type: 'STRING', policyTags: { names: [tag] } },
  ]);

  test.each([
    ['Terraform', terraform({ 'google_bigquery_table.t': { table_id: 't', dataset_id: 'lake', schema } })],
    ['Pulumi', pulumi({ t: ['gcp:bigquery/table:Table', { tableId: 't', datasetId: 'lake', schema }] })],
  ])('protects the columns that carry a policy tag, from %s', (_, graph) => {
    const [resource] = graph.resources;

    expect(saidBy(onlyFact(graph, 'ColumnAccess'))).toEqual({
      table: { address: resource?.address },
      database: 'lake',
      columns: ['phone'],
    });
  });

  test('filters rows by a policy of the table', () => {
    const TABLE = 'gcp:bigquery/table:Table';
    const graph = pulumi({
      t: [TABLE, { tableId: 't', datasetId: 'lake' }],
      p: [
        'gcp:bigquery/rowAccessPolicy:RowAccessPolicy',
        {
          tableId: output(TABLE, 't', 'tableId'),
          datasetId: 'lake',
          filterPredicate: "county = 'Nairobi'",
          grantees: ['group:a@duka.co.ke'],
        },
      ],
    });

    expect(onlyFact(graph, 'ColumnAccess')).toMatchObject({
      table: { address: expect.stringContaining('Table::t') },
      rowFilter: "county = 'Nairobi'",
      principals: ['group:a@duka.co.ke'],
    });
  });
});
