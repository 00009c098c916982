import { isUnknown } from '../../read/graph';
import type { Attribute, DatabaseSettings, Maybe, Texts } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

function lower(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) => known.toLowerCase());
}

/** A list of blocks with a name and a value each. */
function named(props: Props, path: string): Maybe<Texts> {
  const pairs = props.each(path, (one): readonly [string, Maybe<string>] => [
    String(one.text('name')),
    one.text('value') ?? '',
  ]);
  return pairs === undefined ? {} : isUnknown(pairs) ? pairs : Object.fromEntries(pairs);
}

function template(ofCluster: boolean): Row<DatabaseSettings>['read'] {
  return (group) => ({
    name: group.text('DBParameterGroupName') ?? group.text('DBClusterParameterGroupName'),
    tags: listedTags(group),
    family: lower(group.text('Family')),
    ofCluster,
    parameters: group.textsByKey('Parameters') ?? {},
  });
}

function terraform(ofCluster: boolean): Row<DatabaseSettings>['read'] {
  return (group) => ({
    name: group.text('name'),
    tags: awsTags(group),
    family: lower(group.text('family')),
    ofCluster,
    parameters: named(group, 'parameter'),
  });
}

const rows: readonly Row<DatabaseSettings>[] = [
  { types: ['AWS::RDS::DBParameterGroup'], read: template(false) },
  { types: ['AWS::RDS::DBClusterParameterGroup'], read: template(true) },
  { types: ['aws_db_parameter_group', 'aws:rds:ParameterGroup'], read: terraform(false) },
  { types: ['aws_rds_cluster_parameter_group', 'aws:rds:ClusterParameterGroup'], read: terraform(true) },
  {
    types: ['google_sql_database_instance', 'gcp:sql:DatabaseInstance'],
    read: (server) => ({
      name: server.text('name'),
      family: lower(server.text('database_version')),
      ofCluster: false,
      parameters: named(server, 'settings.database_flags'),
    }),
  },
];

export const databaseSettings: Vocabulary<DatabaseSettings> = {
  rows,
  fact: (base, attributes) => ({ kind: 'DatabaseSettings', ...base, ...attributes }),
};
