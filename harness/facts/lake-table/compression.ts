import { isUnknown } from '../../read/graph';
import type { Attribute, Texts } from '../facts';

/** Properties in which Glue, Hive, Spark and Iceberg say how a table's files are compressed. */
const PROPERTIES = [
  'compressionType',
  'parquet.compression',
  'orc.compress',
  'write_compression',
  'write.parquet.compression-codec',
  'write.orc.compression-codec',
  'write.avro.compression-codec',
];

/** The first of them, in lower case. */
export function compressionIn(properties: Texts): Attribute<string> {
  const written = PROPERTIES.map((name) => properties[name]).find((one) => one !== undefined);
  return written === undefined || isUnknown(written) ? written : written.toLowerCase();
}
