import { decideErasure } from '../../../plan/lake/erasure';
import type { Column, Dataset } from '../../../spec/lake';
import { dataset } from '../../fixtures/workload';

const CUSTOMER: Column = { name: 'customer_id', type: 'string', distinct: 4e6, sensitivity: 'personal' };
const MESSAGE: Column = { name: 'message', type: 'string', sensitivity: 'sensitive' };
const UPKEEP = {
  compactEveryHours: 1,
  smallFilesADay: 9,
  keepSnapshotsDays: 5,
  removeOrphansAfterDays: 3,
  by: 'spark-job',
} as const;

function decide(changes: Partial<Dataset>, tableFormat: 'plain' | 'iceberg' = 'plain') {
  const columns = [MESSAGE, CUSTOMER];
  const one = dataset({ sensitivity: 'personal', columns, ...changes });
  return decideErasure(one, tableFormat, tableFormat === 'iceberg' ? UPKEEP : null, 14);
}

test.each<[why: string, changes: Partial<Dataset>, format: 'plain' | 'iceberg', erasure: unknown]>([
  ['no person in it', { sensitivity: 'financial' }, 'plain', null],
  ['files', {}, 'plain', { how: 'rewrite-partitions', column: 'customer_id', withinDays: 7 + 14 }],
  ['rows, with snapshots', {}, 'iceberg', { how: 'row-delete', column: 'customer_id', withinDays: 7 + 5 + 14 }],
  ['gone soon', { retainDays: 7 }, 'plain', { how: 'expiry', column: 'customer_id', withinDays: 7 + 14 }],
  ['nobody named', { columns: [MESSAGE] }, 'iceberg', { how: 'expiry', column: null, withinDays: 365 + 14 }],
])('how one person is erased: %s', (_why, changes, format, erasure) => {
  expect(decide(changes, format).value).toEqual(erasure);
});

test('a number that no law is cited for says that it is a choice', () => {
  expect(decide({}).because).toMatch(/which is a choice: no number of the law has a source/);
});
