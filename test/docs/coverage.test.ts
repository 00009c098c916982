import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TOPICS } from '../../docs/coverage-topics';
import { POLICIES } from '../../policies';
import { PlatformFile } from '../../spec/platform';
import { ROOT } from './pages';

const IDS = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((lesson) => [1, 2, 3, 4, 5, 6].map((topic) => `L${lesson}.${topic}`));
const CAPABILITIES = [
  'lake',
  'sources',
  'processors',
  'apis',
  'streams',
  'stores',
  'warehouse',
  'pipelines',
  'features',
];

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}

function child(value: unknown, key: string): unknown {
  return isBranch(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Every value that a path with wildcards leads to. */
function follow(values: readonly unknown[], path: string, step: (value: unknown, key: string) => readonly unknown[]) {
  return path
    .split('.')
    .reduce((at, key) => at.flatMap((value) => step(value, key)), values)
    .filter((value) => value !== undefined);
}

function inSchema(path: string): boolean {
  const step = (value: unknown, key: string) =>
    key === '*' ? Object.values(child(value, 'patternProperties') ?? {}) : [child(child(value, 'properties'), key)];
  return follow([PlatformFile], path, step).length > 0;
}

function inFile(file: unknown, path: string): boolean {
  const step = (value: unknown, key: string) =>
    key === '*' ? Object.values(isBranch(value) ? value : {}) : [child(value, key)];
  return follow([file], path, step).length > 0;
}

const duka: unknown = parse(readFileSync(join(ROOT, 'examples/duka/platform.yaml'), 'utf8'));

test('each topic of the nine lessons has its row, in order', () => {
  expect(TOPICS.map(({ topic }) => topic)).toEqual(IDS);
});

const curriculum = join(ROOT, '../shared/curriculum/topics.yaml');
const compared = existsSync(curriculum) ? test : test.skip;
compared('the rows are those of the curriculum (skipped where it is not beside the checkout)', () => {
  const lessons: readonly { readonly capability: string; readonly topics: Branch }[] = parse(
    readFileSync(curriculum, 'utf8'),
  );
  const theirs = lessons.flatMap(({ capability, topics }) =>
    Object.keys(topics).map((topic) => ({ topic, capability })),
  );
  expect(TOPICS.map(({ topic, capability }) => ({ topic, capability }))).toEqual(theirs);
});

describe.each(TOPICS)('$topic', ({ topic, lesson, capability, spec, constructs, assets, docs, targets }) => {
  test('stands in its lesson', () => {
    expect([lesson, capability]).toEqual([Number(topic[1]), CAPABILITIES[lesson - 1]]);
  });

  test('names only files that are there', () => {
    expect([...constructs, ...assets, ...docs].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names only keys that a platform file may have and that examples/duka uses', () => {
    expect(spec.filter((path) => !inSchema(path))).toEqual([]);
    expect(spec.filter((path) => !inFile(duka, path))).toEqual([]);
  });

  test('names only targets that examples/duka builds', () => {
    expect(targets.filter((target) => !inFile(duka, `targets.${target}`))).toEqual([]);
  });

  test('is served whole or not at all', () => {
    const needed = [spec, constructs, docs, targets].map((list) => list.length > 0);
    expect(new Set(needed).size).toBe(1);
  });
});

test('every topic that a policy names is one', () => {
  const named = POLICIES.flatMap(({ topics }) => topics ?? []);
  expect(named.filter((topic) => !IDS.includes(topic))).toEqual([]);
});

test('a path that leads nowhere is found', () => {
  expect(inSchema('lake.datasets.*.choose.partition')).toBe(true);
  expect(inSchema('lake.datasets.*.choose.shards')).toBe(false);
  expect(inFile(duka, 'lake.datasets.*.choose.partition')).toBe(true);
  expect(inFile(duka, 'lake.datasets.*.choose.shards')).toBe(false);
});
