import { join } from 'node:path';
import { version } from '../../package.json';
import { DUKA, ramani, temporaryFolder } from './run';
import { witness } from './witness';

const folder = temporaryFolder();

/** What one command loads, as folders: `dist/cli`, `node_modules/ajv`. */
async function loadedBy(...args: readonly string[]) {
  const { env, processes } = witness(join(folder, args[0] ?? ''));
  const { stdout, code } = await ramani(args, { env });
  expect(code).toBe(0);
  const [only, ...others] = processes();
  expect(others).toEqual([]);
  const folders = (only?.loaded ?? []).map((file) => file.split('/').slice(0, 2).join('/'));
  return { stdout, folders: [...new Set(folders)] };
}

test('the version needs nothing but the reader of the command line', async () => {
  const { stdout, folders } = await loadedBy('--version');

  expect(stdout).toBe(`${version}\n`);
  const ours = folders.filter((name) => /^(dist|node_modules)\//.test(name));
  expect(ours.sort()).toEqual([
    'dist/cli',
    'dist/package.json',
    'dist/spec',
    'node_modules/commander',
    'node_modules/fastest-levenshtein',
  ]);
});

test('a plan loads no engine and no policy', async () => {
  const { folders } = await loadedBy('plan', DUKA);

  expect(folders).toEqual(expect.arrayContaining(['dist/spec', 'dist/plan']));
  expect(folders).toEqual(
    expect.not.arrayContaining([
      expect.stringMatching(/^dist\/(constructs|stacks|policies)$|^node_modules\/(aws-cdk-lib|constructs|@pulumi)$/),
    ]),
  );
});
