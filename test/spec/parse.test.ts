import { changed, GOOD, mistakesIn, PATH } from './platform-text';

describe('a mistake in the file is one line: where, what was found, what is allowed', () => {
  const ROOT =
    'platform, environment, owner, costCentre, timeZone, budget, horizon, uncertainty, targets, residency, lake';
  const DATASET =
    'zone, description, volume, growth, retain, sensitivity, purpose, columns, schema, changes, rebuiltFrom, written, read, readBy, choose';
  const VOLUME = 'a volume such as "60 GB/day" or "2.1M rows/day of 420 bytes"';
  const TYPES =
    '"string" or "boolean" or "int" or "bigint" or "float" or "double" or "date" or "timestamp" or "binary" or "json" or "decimal(12,2)"';

  it.each([
    // keys
    [
      'an unknown key at the top',
      changed('owner:', 'ownr:'),
      `3:1 ownr: found the key "ownr", which is not known here; allowed: ${ROOT}; did you mean "owner"?`,
    ],
    [
      'an unknown key of a dataset',
      changed('retain:', 'retian:'),
      `13:7 lake.datasets.sales.retian: found the key "retian", which is not known here; allowed: ${DATASET}; did you mean "retain"?`,
    ],
    [
      'an unknown key of a query',
      changed('perDay: 60', 'perDay: 60, lookback: 3 days'),
      '20:71 lake.datasets.sales.read.0.lookback: found the key "lookback", which is not known here; allowed: filter, lookBack, perDay, columns; did you mean "lookBack"?',
    ],
    [
      'a missing key',
      changed('      zone: curated\n', ''),
      '10:5 lake.datasets.sales: found no zone; allowed: landing, raw, curated, serving',
    ],
    [
      'a name that is none',
      changed('sale_id:', 'saleId:'),
      '15:9 lake.datasets.sales.columns.saleId: found the name "saleId"; allowed: a name such as "ordered_at" (lower-case letters, digits and _, at most 40)',
    ],
    [
      'a dataset twice',
      `${GOOD}    sales: { zone: raw }\n`,
      '21:5 lake.datasets.sales: found "sales" a second time (first on line 10); allowed: each name once',
    ],
    [
      'a key of two lines',
      `${GOOD}"a\\nb": 1\n`,
      `21:1 "a\\nb": found the key "a\\nb", which is not known here; allowed: ${ROOT}`,
    ],
    [
      '__proto__ at the top',
      `${GOOD}__proto__: { zone: raw }\n`,
      `21:1 __proto__: found the key "__proto__", which is not known here; allowed: ${ROOT}`,
    ],
    [
      '__proto__ as a dataset',
      `${GOOD}    __proto__: { zone: raw }\n`,
      '21:5 lake.datasets.__proto__: found the name "__proto__"; allowed: a name such as "orders" (lower-case letters, digits and _, at most 40)',
    ],
    // values
    [
      'a list for a block',
      changed('{ by: batch, every: 1 h }', '[batch, 1 h]'),
      '18:16 lake.datasets.sales.written: found ["batch","1 h"]; allowed: a block of the keys by, every, commitEvery',
    ],
    [
      'a text for a list',
      changed('[sold_at, county]', 'sold_at'),
      '20:21 lake.datasets.sales.read.0.filter: found "sold_at"; allowed: a list of texts',
    ],
    [
      'a number for a text',
      changed('"111111111111"', '111111111111'),
      '7:19 targets.aws.account: found 111111111111, a number; write it in quotes; allowed: a text such as "111111111111"',
    ],
    [
      'an empty text',
      changed('platform: soko', 'platform: ""'),
      '1:11 platform: found ""; allowed: a text such as "duka" that matches ^[a-z][a-z0-9-]{0,18}[a-z0-9]$',
    ],
    [
      'a key without a value',
      changed('sale_id: string', 'sale_id:'),
      '15:17 lake.datasets.sales.columns.sale_id: found nothing; allowed: a column such as "string" or "{ type: string, distinct: 47 }"',
    ],
    [
      'a type that is none',
      changed('sale_id: string', 'sale_id: varchar'),
      `15:18 lake.datasets.sales.columns.sale_id: found "varchar"; allowed: a column type such as ${TYPES}`,
    ],
    [
      'a zone that is none',
      changed('zone: curated', 'zone: curate'),
      '11:13 lake.datasets.sales.zone: found "curate"; allowed: landing, raw, curated, serving; did you mean "curated"?',
    ],
    // quantities
    [
      'a number without a unit',
      changed('60 GB/day', '60'),
      `12:15 lake.datasets.sales.volume: found 60, which has no unit; allowed: ${VOLUME}`,
    ],
    [
      'a negative volume',
      changed('60 GB/day', '-60 GB/day'),
      `12:15 lake.datasets.sales.volume: found "-60 GB/day"; allowed: ${VOLUME}`,
    ],
    [
      'a volume of nothing',
      changed('60 GB/day', '0 GB/day'),
      '12:15 lake.datasets.sales.volume: found a volume of nothing; allowed: more than zero, such as 10 MB/day',
    ],
    [
      'a negative count',
      changed('47', '-47'),
      '16:43 lake.datasets.sales.columns.county.distinct: found -47; allowed: a count such as "47" or "4M"',
    ],
    [
      'a block for a count',
      changed('47 }', '{ about: 47 } }'),
      '16:43 lake.datasets.sales.columns.county.distinct: found {"about":47}; allowed: a count such as "47" or "4M"',
    ],
    // what shows between two values
    [
      'a partition by no column',
      `${GOOD}      choose: { partition: [day(solid_at)], because: x }\n`,
      '21:29 lake.datasets.sales.choose.partition.0: found "solid_at", which is no column of sales; its columns: sale_id, county, sold_at; did you mean "sold_at"?',
    ],
    [
      'a year of a text',
      `${GOOD}      choose: { partition: [year(county)], because: x }\n`,
      '21:29 lake.datasets.sales.choose.partition.0: found year(county), but county is a string; a time grain needs a date or a timestamp',
    ],
    [
      'a source that is no dataset',
      changed('      retain: 3 years', '      rebuiltFrom: orders\n      retain: 3 years'),
      '13:20 lake.datasets.sales.rebuiltFrom: found "orders", which is no dataset; the other datasets: none',
    ],
    [
      'a dataset that is its own source',
      changed('      retain: 3 years', '      rebuiltFrom: sales\n      retain: 3 years'),
      '13:20 lake.datasets.sales.rebuiltFrom: found "sales", the dataset itself; allowed: another dataset',
    ],
    [
      'an engine that nobody knows',
      `${GOOD}      readBy: [tirno]\n`,
      '21:16 lake.datasets.sales.readBy.0: found "tirno"; allowed: athena, redshift-spectrum, bigquery-external, synapse-serverless, spark, trino, flink, snowflake; did you mean "trino"?',
    ],
    [
      'a filter on no column',
      changed('[sold_at, county]', '[sold_at, country]'),
      '20:31 lake.datasets.sales.read.0.filter.1: found "country", which is no column of sales; its columns: sale_id, county, sold_at; did you mean "county"?',
    ],
    [
      'a stream that never commits',
      changed('{ by: batch, every: 1 h }', '{ by: stream }'),
      '18:16 lake.datasets.sales.written: found a stream that does not say how often it commits; add commitEvery, such as "1 min"',
    ],
    [
      "another provider's region",
      changed('af-south-1', 'africa-south1'),
      '7:43 targets.aws.region: found "africa-south1", a region of gcp, not of aws; allowed: a region of aws such as af-south-1',
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual([`${PATH}:${expected}`]);
  });

  it('a comma that cuts a type in two is told apart from a wrong type', () => {
    const [first] = mistakesIn(changed('{ type: string,', '{ type: decimal(12,2),'));
    expect(first).toContain(
      '16:25 lake.datasets.sales.columns.county.type: found "decimal(12", cut off at a comma; write it in quotes',
    );
  });

  it('two mistakes are two problems, in the order of the file', () => {
    const text = changed('sale_id: string', 'sale_id: varchar').replace('type: string', 'type: text');
    expect(mistakesIn(text).map((line) => line.split(': ')[0])).toEqual([
      `${PATH}:15:18 lake.datasets.sales.columns.sale_id`,
      `${PATH}:16:25 lake.datasets.sales.columns.county.type`,
    ]);
  });
});
