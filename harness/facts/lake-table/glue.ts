import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, LakeTable, Link, PartitionKey, TableColumn, Texts } from '../facts';
import { mapKnown } from '../maybe';
import type { Row } from '../vocabulary';
import { columnsOf } from './columns';
import { compressionIn } from './compression';
import { formatOf, tableFormatOf } from './format';
import { grainOf } from './grain';
import { icebergKeys } from './iceberg';
import { locationOf } from './location';
import { projected } from './projection';

/** A Glue table as both of its vocabularies have it. */
interface GlueTable {
  readonly name: Attribute<string>;
  readonly database: Attribute<string>;
  readonly type: Attribute<string>;
  readonly parameters: Attribute<Texts>;
  readonly icebergProperties: Attribute<Texts>;
  readonly columns: Attribute<readonly TableColumn[]>;
  readonly partitionColumns: Attribute<readonly TableColumn[]>;
  readonly inputFormat: Attribute<string>;
  readonly serde: Attribute<string>;
  readonly location: Attribute<Link>;
  readonly isIceberg: boolean;
  /** Its columns and partitions are in the input, not in metadata of its own. */
  readonly isDeclared: boolean;
  readonly icebergKeys: Attribute<readonly PartitionKey[]>;
}

function known<T>(value: Attribute<T>): T | undefined {
  return isUnknown(value) ? undefined : value;
}

function keyOf({ name, type }: TableColumn): PartitionKey {
  const grain = grainOf(name, known(type));
  return { name, type, ...(grain === undefined ? {} : { grain }) };
}

function propertiesOf({ parameters, icebergProperties }: GlueTable): Attribute<Texts> {
  if (isUnknown(parameters) || isUnknown(icebergProperties)) return [parameters, icebergProperties].find(isUnknown);
  return parameters === undefined ? icebergProperties : { ...parameters, ...icebergProperties };
}

/** An Iceberg table that is there already is known by its metadata alone. */
const ELSEWHERE = { unknown: 'an Iceberg table keeps its partitions in its own metadata, which is not in the input' };

function attributesOf(table: GlueTable): Attributes<LakeTable> {
  const parameter = (name: string) => known(known(table.parameters)?.[name]);
  const unread = isUnknown(table.parameters) ? table.parameters : undefined;
  const isProjected = parameter('projection.enabled')?.toLowerCase() === 'true';
  const keys = isUnknown(table.partitionColumns) ? table.partitionColumns : (table.partitionColumns ?? []).map(keyOf);
  const ownKeys =
    !isProjected || isUnknown(keys)
      ? keys
      : keys.map((key) => projected(key, (property) => parameter(`projection.${key.name}.${property}`)));
  const format = formatOf(parameter('classification'), known(table.serde), known(table.inputFormat));
  const words = [parameter('table_type'), parameter('spark.sql.sources.provider'), format, known(table.inputFormat)];
  const tableFormat = table.isIceberg ? 'iceberg' : (unread ?? tableFormatOf(...words));
  const isHidden = tableFormat === 'iceberg' && !table.isDeclared && Array.isArray(ownKeys) && ownKeys.length === 0;
  return {
    name: table.name,
    database: table.database,
    columns: table.columns,
    partitions: table.icebergKeys ?? (isHidden ? ELSEWHERE : ownKeys),
    projected: unread ?? isProjected,
    format: format ?? unread ?? [table.serde, table.inputFormat].find(isUnknown),
    tableFormat,
    compression: mapKnown(propertiesOf(table), compressionIn),
    serde: table.serde,
    properties: propertiesOf(table),
    location: locationOf(table.location),
    store: table.location,
    view: typeof table.type === 'string' ? table.type.toUpperCase() === 'VIRTUAL_VIEW' : (table.type ?? false),
  };
}

const ICEBERG = 'OpenTableFormatInput.IcebergInput.IcebergTableInput';
const TERRAFORM_ICEBERG = 'open_table_format_input.iceberg_input.iceberg_table_input';

export const glueRows: readonly Row<LakeTable>[] = [
  {
    types: ['AWS::Glue::Table'],
    read: (table) =>
      attributesOf({
        name: table.text('TableInput.Name') ?? table.text('Name'),
        database: table.textThrough('DatabaseName', 'DatabaseInput.Name'),
        type: table.text('TableInput.TableType'),
        parameters: table.textsByKey('TableInput.Parameters'),
        icebergProperties: table.textsByKey(`${ICEBERG}.Properties`),
        columns:
          columnsOf(table, `${ICEBERG}.Schema.Fields`, 'Name', 'Type') ??
          columnsOf(table, 'TableInput.StorageDescriptor.Columns', 'Name', 'Type'),
        partitionColumns: columnsOf(table, 'TableInput.PartitionKeys', 'Name', 'Type'),
        inputFormat: table.text('TableInput.StorageDescriptor.InputFormat'),
        serde: table.text('TableInput.StorageDescriptor.SerdeInfo.SerializationLibrary'),
        location: table.link('TableInput.StorageDescriptor.Location') ?? table.link(`${ICEBERG}.Location`),
        isIceberg: table.has('OpenTableFormatInput.IcebergInput'),
        isDeclared: table.has(`${ICEBERG}.Schema`),
        icebergKeys: icebergKeys(table, {
          fields: `${ICEBERG}.PartitionSpec.Fields`,
          name: 'Name',
          transform: 'Transform',
        }),
      }),
  },
  {
    types: ['aws_glue_catalog_table', 'aws:glue:CatalogTable'],
    read: (table) =>
      attributesOf({
        name: table.text('name'),
        database: table.textThrough('database_name', 'name'),
        type: table.text('table_type'),
        parameters: table.textsByKey('parameters'),
        icebergProperties: table.textsByKey(`${TERRAFORM_ICEBERG}.properties`),
        columns:
          columnsOf(table, `${TERRAFORM_ICEBERG}.schema.fields`, 'name', 'type') ??
          columnsOf(table, 'storage_descriptor.columns', 'name', 'type'),
        partitionColumns: columnsOf(table, 'partition_keys', 'name', 'type'),
        inputFormat: table.text('storage_descriptor.input_format'),
        serde: table.text('storage_descriptor.ser_de_info.serialization_library'),
        location: table.link('storage_descriptor.location'),
        isIceberg: table.isFilled('open_table_format_input.iceberg_input'),
        isDeclared: table.isFilled(`${TERRAFORM_ICEBERG}.schema`),
        icebergKeys: icebergKeys(table, {
          fields: `${TERRAFORM_ICEBERG}.partition_spec.fields`,
          name: 'name',
          transform: 'transform',
        }),
      }),
  },
];
