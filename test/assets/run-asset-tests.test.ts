import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const RUNNER = resolve(__dirname, '../../assets/test.mjs');
const COULD_NOT_RUN = 2;
const made: string[] = [];

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A repository with an `assets` folder that holds these files. */
function assets(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'assets-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const asset = (name: string, script: string, more: object = {}) =>
  JSON.stringify({ name, runtime: 'node', test: ['node', '-e', script], ...more });

function run(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [RUNNER, '--assets', join(root, 'assets'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function git(root: string, ...args: string[]) {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.example'];
  expect(spawnSync('git', [...identity, ...args], { cwd: root }).status).toBe(0);
}

test('without a name all assets are tested, and the worst result is the exit', () => {
  const root = assets({
    'assets/fine/asset.json': asset('fine', ''),
    'assets/broken/asset.json': asset('broken', 'process.exit(3)'),
  });
  const { status, stdout } = run(root);
  expect(status).toBe(1);
  expect(stdout).toContain('broken: failed\nfine: passed\n');
});

test('a name chooses one; a wrong one is answered with those that there are', () => {
  const root = assets({
    'assets/fine/asset.json': asset('fine', ''),
    'assets/broken/asset.json': asset('broken', 'process.exit(3)'),
  });
  expect(run(root, 'fine').status).toBe(0);
  expect(run(root, 'fin')).toMatchObject({
    status: COULD_NOT_RUN,
    stdout: '',
    stderr: 'no asset fin; there are broken, fine\n',
  });
});

test.each([
  ['no asset.json', { 'assets/lab/README.md': '' }, 'assets/lab: has no asset.json, so its tests are unknown'],
  [
    'an unknown runtime',
    { 'assets/lab/asset.json': asset('lab', '', { runtime: 'perl' }) },
    'allowed are python, java, node',
  ],
  ['no test', { 'assets/lab/asset.json': asset('lab', '', { test: [] }) }, 'test is empty'],
  ['bad JSON', { 'assets/lab/asset.json': '{' }, 'asset.json: '],
  [
    'a runtime that is too old',
    { 'assets/lab/asset.json': asset('lab', '', { minimum: '99.1' }) },
    'lab: needs Node 99.1 or later; the one on the path is ',
  ],
  [
    'something else that it needs',
    { 'assets/lab/asset.json': asset('lab', '', { needs: { java: '999' } }) },
    'lab: needs Java 999 or later; ',
  ],
  [
    'a need that nobody knows',
    { 'assets/lab/asset.json': asset('lab', '', { needs: { perl: '5' } }) },
    'lab: needs perl, which is not known; known are java',
  ],
  [
    'a program that is missing',
    { 'assets/lab/asset.json': asset('lab', '', { runtime: 'java', test: ['no-such-program'] }) },
    'lab: ',
  ],
])('%s is said in one line and is not passed over', (_case, files, message) => {
  const { status, stderr } = run(assets(files));
  expect(status).toBe(COULD_NOT_RUN);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

describe('--changed', () => {
  const root = assets({
    'assets/one/asset.json': asset('one', '', { watches: ['reference/table.json'] }),
    'assets/two/asset.json': asset('two', ''),
    'reference/table.json': '{}',
  });
  const tested = () => run(root, '--changed', 'HEAD').stdout.match(/^\w+(?=: passed$)/gm) ?? [];

  beforeAll(() => {
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'start');
  });

  test('says that nothing is due', () => {
    expect(run(root, '--changed', 'HEAD')).toMatchObject({
      status: 0,
      stdout: 'no asset to test: none changed since HEAD\n',
    });
  });

  test('finds a file that it watches, then a new file that git does not know yet', () => {
    writeFileSync(join(root, 'reference/table.json'), '{ }');
    expect(tested()).toEqual(['one']);
    writeFileSync(join(root, 'assets/two/new.js'), '');
    expect(tested()).toEqual(['one', 'two']);
  });

  test('fails on a ref that does not exist', () => {
    const { status, stderr } = run(root, '--changed', 'nowhere');
    expect(status).toBe(COULD_NOT_RUN);
    expect(stderr).toContain('git diff --name-only nowhere');
  });
});
