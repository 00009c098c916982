import fc from 'fast-check';
import { decideUpkeep } from '../../../plan/lake/upkeep';
import type { TableFormat } from '../../../plan/platform-plan';
import { limit } from '../../../reference/limits';
import type { Dataset } from '../../../spec/lake';
import type { Target } from '../../../spec/platform';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../datasets';

const DAY = { name: 'ordered_at_day', type: 'date', column: 'ordered_at', grain: 'day' } as const;
const COUNTY = { name: 'county', type: 'string', column: 'county' };

interface Where {
  readonly target?: Target;
  readonly region?: string;
  readonly tableFormat?: TableFormat;
}

function decide(changes: Partial<Dataset>, where: Where = {}) {
  const { target = 'aws', region = 'af-south-1', tableFormat = 'iceberg' } = where;
  const partition = [DAY, COUNTY];
  return decideUpkeep({ stored: dataset(changes), partition, tableFormat, target, region, oldVersionsDays: 14 });
}

function stream(everySeconds: number, perDay = 400): Partial<Dataset> {
  return { written: { by: 'stream', everySeconds }, reads: [{ filter: ['ordered_at'], perDay, columns: 1 }] };
}

test('a commit writes a file into each folder that lies open', () => {
  expect(decide(stream(60)).value?.smallFilesADay).toBe(1440 * 47);
});

test('but no more files than it has rows', () => {
  expect(decide({ ...stream(60), rowsPerDay: 14_400 }).value?.smallFilesADay).toBe(14_400);
});

test.each<[why: string, everySeconds: number, queries: number, hours: number]>([
  ['a commit a minute', 60, 400, 1],
  ['one every five', 300, 400, 6],
  ['one every quarter of an hour', 900, 400, 24],
  ['a commit a minute that somebody reads four times a day', 60, 4, 6],
  ['one that nobody reads', 60, 0, 168],
])('compaction waits for files and for readers: %s', (_why, everySeconds, queries, hours) => {
  expect(decide(stream(everySeconds, queries)).value?.compactEveryHours).toBe(hours);
});

test.each<[where: Where, by: string, reason: RegExp]>([
  [{}, 'spark-job', /af-south-1 has no table optimizer/],
  [{ region: 'eu-west-1' }, 'table-optimizer', /by itself in eu-west-1/],
  [{ region: 'eu-central-1' }, 'spark-job', /not known/],
  [{ tableFormat: 'plain' }, 'spark-job', /each folder anew/],
  [{ target: 'azure', region: 'southafricanorth', tableFormat: 'delta' }, 'spark-job', /a Spark job keeps it/],
])('who does it: %j', (where, by, reason) => {
  const { value, because } = decide(stream(60), where);

  expect(value?.by).toBe(by);
  expect(because).toMatch(reason);
});

test.each<[why: string, changes: Partial<Dataset>]>([
  ['a load a day of large files', {}],
  ['a load a day of one small file', { bytesPerDay: 1e6 }],
])('a plain table needs none: %s', (_why, changes) => {
  expect(decide(changes, { tableFormat: 'plain' }).value).toBeNull();
});

test('former states stay as long as a bad load can be undone, but not with people in them', () => {
  expect(decide(stream(60)).value?.keepSnapshotsDays).toBe(14);
  expect(decide({ ...stream(60), sensitivity: 'personal' }).value?.keepSnapshotsDays).toBe(5);
  expect(decide(stream(60), { tableFormat: 'plain' }).value?.keepSnapshotsDays).toBe(0);
});

test('no orphan goes before a long write has ended, whatever the data', () => {
  fc.assert(
    fc.property(datasets, (one) => {
      const { value } = decide(one);
      expect(value?.removeOrphansAfterDays).toBeGreaterThanOrEqual(limit('iceberg-orphan-age').value);
      expect(value?.keepSnapshotsDays).toBeGreaterThanOrEqual(limit('iceberg-snapshot-age').value);
    }),
  );
});
