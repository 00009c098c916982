import { chmodSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, MINIMAL, type Run, ramani, temporaryFolder, type Where, write } from './run';
import { witness } from './witness';

const folder = temporaryFolder();
const cache = join(folder, 'cache');
const out = join(folder, 'out');
const { env, processes } = witness(folder);

function synth(where: Where): Promise<Run> {
  return ramani(['synth', folder, '--out', out], where);
}

/** How many engines a synthesis started, and what it wrote. */
async function synthesised() {
  const before = processes().length;
  rmSync(out, { recursive: true, force: true });
  const { code, stderr } = await synth({ env: { ...env, RAMANI_CACHE: cache } });
  // One more process than engines: the command itself.
  return { code, stderr, engines: processes().length - before - 1, files: filesOf(out) };
}

let first: Awaited<ReturnType<typeof synthesised>>;
beforeAll(async () => {
  write(folder, { 'platform.yaml': MINIMAL });
  first = await synthesised();
}, 30_000);

const FOUND = { code: 0, stderr: '', engines: 0 };
const MADE = { code: 0, stderr: '', engines: 1 };

test('the first run starts the engine, the second none, and both write the same', async () => {
  expect(first).toMatchObject(MADE);
  expect(Object.keys(first.files)).toContain('aws/manifest.json');

  expect(await synthesised()).toEqual({ ...FOUND, files: first.files });
});

test('what a run kept is not what it gave away: a change of the output changes nothing in the cache', async () => {
  writeFileSync(join(out, 'aws', 'manifest.json'), '{}');

  expect(await synthesised()).toEqual({ ...FOUND, files: first.files });
});

describe('what was damaged is made anew', () => {
  const kept = () => join(cache, readdirSync(cache)[0] ?? '');

  test.each<[string, () => void]>([
    ['an empty entry', () => rmSync(join(kept(), 'made'), { recursive: true })],
    [
      'nothing but an empty folder',
      () => readdirSync(kept()).forEach((name) => rmSync(join(kept(), name), { recursive: true })),
    ],
    ['half a file', () => truncateSync(join(kept(), 'made', 'manifest.json'), 100)],
    ['a file lost', () => rmSync(join(kept(), 'made', 'soko-prod-lake.template.json'))],
  ])('%s', async (_, damage) => {
    damage();

    expect(await synthesised()).toEqual({ ...MADE, files: first.files });
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('and found by the next run', async () => {
    expect(await synthesised()).toEqual({ ...FOUND, files: first.files });
  });
});

describe('a cache that takes nothing', () => {
  const temporary = join(folder, 'temporary');
  beforeAll(() => {
    for (const [path, mode] of [
      ['closed', 0o555],
      ['temporary', 0o777],
    ] as const) {
      mkdirSync(join(folder, path));
      chmodSync(join(folder, path), mode);
    }
    writeFileSync(join(folder, 'file'), '');
  });

  test.each(['closed', 'file', 'closed/below'])('%s: all works, and nothing stays behind', async (name) => {
    rmSync(out, { recursive: true, force: true });

    const run = await synth({ env: { RAMANI_CACHE: join(folder, name), TMPDIR: temporary }, unprivileged: true });

    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(filesOf(out)).toEqual(first.files);
    expect(filesOf(temporary)).toEqual({});
  });
});
