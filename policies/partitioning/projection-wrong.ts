import { definePolicy } from '../define';
import { problemOf, unpadded } from '../projection-problems';
import { property } from '../tables';

/** Column names in `projection.<column>.<property>`; `projection.enabled` has none. */
function describedColumns(names: readonly string[]): readonly string[] {
  const columns = names.flatMap(
    (name) => /^projection\.(.+?)\.(?:type|range|interval|interval\.unit|values|format|digits)$/i.exec(name)?.[1] ?? [],
  );
  return [...new Set(columns.map((column) => column.toLowerCase()))];
}

export const projectionWrong = definePolicy({
  id: 'partitioning/projection-wrong',
  summary: 'Computed partitions are described completely, and as the folders are named.',
  why: 'Athena finds data only in the folders that it computes: with a property missing every query fails, and with one that does not fit the folders every query answers with no rows.',
  fix: 'For each partition column, and for no other, write projection.<column>.type with what that type needs: a range and a format for date, a range for integer (with digits where folders have leading zeros), values for enum; and name each in storage.location.template.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection-supported-types.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/partition-projection-setting-up.html', asOf: null },
  ],
  on: 'LakeTable',
  options: {},
  messages: {
    'no-type': 'nothing says how the partitions of {{key}} are computed',
    'no-key': 'partitions of {{key}} are computed, which is no partition column',
    wrong: 'projection.{{key}}.{{property}} does not say which partitions there are',
    'not-in-template': 'storage.location.template does not say where {{key}} stands in the path',
  },
  check: (table, { need, each, report }) => {
    if (need(table.projected, 'whether partitions are projected') !== true) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    const properties = need(table.properties, 'the table properties') ?? {};
    const names = keys.map(({ name }) => name.toLowerCase());
    for (const key of describedColumns(Object.keys(properties)).filter((column) => !names.includes(column)))
      report({ messageId: 'no-key', data: { key }, actual: key, expected: `one of ${names.join(', ')}` });
    each(keys, ({ name: key, projection }) => {
      for (const [name, value] of Object.entries(properties))
        if (name.toLowerCase().startsWith(`projection.${key.toLowerCase()}.`)) need(value, name);
      if (projection === undefined) {
        report({ messageId: 'no-type', data: { key }, actual: 'no type', expected: 'date, integer, enum or injected' });
        return;
      }
      const problem = problemOf(projection);
      if (problem === undefined) return;
      const { property: wrong, actual, expected } = problem;
      report({ messageId: 'wrong', data: { key, property: wrong }, actual, expected });
    });
    for (const { name: key } of unpadded(keys))
      report({
        messageId: 'wrong',
        data: { key, property: 'digits' },
        actual: 'none',
        expected: '2, as of the others',
      });
    const template = property(table, 'storage.location.template');
    const placed = template?.toLowerCase();
    for (const { name: key } of keys)
      if (placed !== undefined && !placed.includes(`\${${key.toLowerCase()}}`))
        report({
          messageId: 'not-in-template',
          data: { key },
          actual: template ?? '',
          expected: `\${${key}} in the path`,
        });
  },
});
