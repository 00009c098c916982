import type { Attribute, Attributes, ColumnAccess } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

function listIn(props: Props, path: string): Attribute<readonly string[]> {
  return props.isFilled(path) ? props.texts(path) : undefined;
}

interface Words {
  readonly table: string;
  readonly database: string;
  readonly columns: string;
  readonly excluded: string;
  /** Under which a reference to a database's resource gives its name. */
  readonly nameOfDatabase: string;
}

const CLOUDFORMATION: Words = {
  table: 'Name',
  database: 'DatabaseName',
  columns: 'ColumnNames',
  excluded: 'ColumnWildcard.ExcludedColumnNames',
  nameOfDatabase: 'DatabaseInput.Name',
};

const TERRAFORM: Words = {
  table: 'name',
  database: 'database_name',
  columns: 'column_names',
  excluded: 'excluded_column_names',
  nameOfDatabase: 'name',
};

function columnsOf(props: Props, at: string, words: Words): Attributes<ColumnAccess> {
  return {
    table: props.link(`${at}${words.table}`),
    database: props.textThrough(`${at}${words.database}`, words.nameOfDatabase),
    columns: listIn(props, `${at}${words.columns}`),
    excluded: listIn(props, `${at}${words.excluded}`),
  };
}

/** What a grant, or a tag that grants refer to, says of columns; one on a whole table or database says nothing of them. */
function onColumns(types: readonly string[], at: string, words: Words, principal?: string): Row<ColumnAccess> {
  return {
    types,
    read: (grant) =>
      grant.isFilled(at)
        ? {
            ...columnsOf(grant, `${at}.`, words),
            principals: principal === undefined ? undefined : grant.names(principal),
          }
        : undefined,
  };
}

export const lakeFormationRows: readonly Row<ColumnAccess>[] = [
  {
    types: ['AWS::LakeFormation::DataCellsFilter'],
    read: (filter) => ({
      ...columnsOf(filter, '', { ...CLOUDFORMATION, table: 'TableName' }),
      rowFilter: filter.text('RowFilter.FilterExpression'),
    }),
  },
  {
    types: ['aws_lakeformation_data_cells_filter', 'aws:lakeformation:DataCellsFilter'],
    read: (filter) => ({
      ...columnsOf(filter, 'table_data.', {
        ...TERRAFORM,
        table: 'table_name',
        excluded: 'column_wildcard.excluded_column_names',
      }),
      rowFilter: filter.isFilled('table_data.row_filter.filter_expression')
        ? filter.text('table_data.row_filter.filter_expression')
        : undefined,
    }),
  },
  onColumns(
    ['AWS::LakeFormation::Permissions'],
    'Resource.TableWithColumnsResource',
    CLOUDFORMATION,
    'DataLakePrincipal.DataLakePrincipalIdentifier',
  ),
  onColumns(
    ['AWS::LakeFormation::PrincipalPermissions'],
    'Resource.TableWithColumns',
    CLOUDFORMATION,
    'Principal.DataLakePrincipalIdentifier',
  ),
  onColumns(['AWS::LakeFormation::TagAssociation'], 'Resource.TableWithColumns', CLOUDFORMATION),
  onColumns(
    ['aws_lakeformation_permissions', 'aws:lakeformation:Permissions'],
    'table_with_columns',
    TERRAFORM,
    'principal',
  ),
  onColumns(
    [
      ...['aws_lakeformation_resource_lf_tags', 'aws:lakeformation:ResourceLfTags'],
      ...['aws_lakeformation_resource_lf_tag', 'aws:lakeformation:ResourceLfTag'],
    ],
    'table_with_columns',
    TERRAFORM,
  ),
];
