import type { LakeTable } from '../harness/facts/facts';
import { FORMATS, type Format, formats } from '../reference/formats';
import { property } from './tables';

/** Formats of lines; catalogues name them by what stands in a line. */
const TEXT = ['csv', 'tsv', 'json', 'ion', 'text', 'textfile', 'newline_delimited_json'];

export function fileFormat(name: string): Format | undefined {
  return TEXT.includes(name) ? 'text' : FORMATS.find((format) => format === name);
}

/** Undefined for what is no file of a lake, and for formats that are not known. */
export function isColumnar(name: string): boolean | undefined {
  const format = fileFormat(name);
  return formats().find((row) => row.format === format)?.columnar;
}

/** Mean size of a table's files, where a crawler has counted them. */
export function countedFileBytes(table: LakeTable): number | undefined {
  const [size, count] = [property(table, 'sizeKey'), property(table, 'objectCount')].map(Number);
  return size === undefined || count === undefined || !(count > 0) || Number.isNaN(size) ? undefined : size / count;
}
