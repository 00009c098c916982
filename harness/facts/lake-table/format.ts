import type { LakeTable } from '../facts';

/** Hadoop's input formats and SerDes by what their class names hold; text formats last, since others read text too. */
const CLASSES: readonly (readonly [format: string, name: RegExp])[] = [
  ['parquet', /parquet/i],
  ['orc', /orc(serde|inputformat)|\.orc\./i],
  ['avro', /avro/i],
  ['json', /json/i],
  ['ion', /ion(hive)?serde/i],
  ['csv', /csv|lazysimple|textinputformat/i],
];

/** In lower case: what the table is classified as, or what its SerDe and input format read. */
export function formatOf(
  classification: string | undefined,
  ...classNames: readonly (string | undefined)[]
): string | undefined {
  const names = classNames.join(' ');
  return classification?.toLowerCase() ?? CLASSES.find(([, pattern]) => pattern.test(names))?.[0];
}

/** The first word among these that names a table format; plain files if none does. */
export function tableFormatOf(
  ...words: readonly (string | undefined)[]
): Exclude<LakeTable['tableFormat'], object | undefined> {
  const all = words.join(' ').toLowerCase();
  return (['iceberg', 'delta', 'hudi'] as const).find((format) => all.includes(format)) ?? 'plain';
}
