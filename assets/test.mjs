// npm run test:assets [-- NAME...] [--changed REF]: runs the tests of the programs that the stacks ship.
// Exit 0: all passed. 1: a test failed. 2: something could not run, each on one line; nothing is skipped in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare, RUNTIMES } from './runtimes.mjs';

const PASSED = 0;
const FAILED = 1;
const COULD_NOT_RUN = 2;
const NOT_ASSETS = /^(\.|node_modules$)/;

class CannotRun extends Error {}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CannotRun(`${path}: ${error.message}`);
  }
}

function readAsset(root, folder) {
  const path = join(root, folder, 'asset.json');
  if (!existsSync(path)) throw new CannotRun(`assets/${folder}: has no asset.json, so its tests are unknown`);
  const asset = parsed(path);
  if (asset.name !== folder) throw new CannotRun(`${path}: name is ${asset.name}, the folder is ${folder}`);
  if (!RUNTIMES.includes(asset.runtime))
    throw new CannotRun(`${path}: runtime is ${asset.runtime}, allowed are ${RUNTIMES.join(', ')}`);
  if (!Array.isArray(asset.test) || asset.test.length === 0) throw new CannotRun(`${path}: test is empty`);
  return { watches: [], ...asset, folder: join(root, folder) };
}

function allAssets(root) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).filter((name) => !NOT_ASSETS.test(name));
  return names.sort().map((name) => readAsset(root, name));
}

function named(assets, names) {
  return names.map((name) => {
    const asset = assets.find((each) => each.name === name);
    if (asset !== undefined) return asset;
    throw new CannotRun(`no asset ${name}; there are ${assets.map((each) => each.name).join(', ')}`);
  });
}

function git(root, ...args) {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    throw new CannotRun(`git ${args.join(' ')}: ${(run.stderr ?? 'git is missing').trim().split('\n')[0]}`);
  return run.stdout.split('\n').filter((line) => line !== '');
}

function changed(assets, root, ref) {
  const top = git(root, 'rev-parse', '--show-toplevel')[0] ?? root;
  const files = [
    ...git(top, 'diff', '--name-only', ref, '--'),
    ...git(top, 'ls-files', '--others', '--exclude-standard'),
  ];
  const here = relative(top, root);
  const runner = (file) => dirname(file) === here && file.endsWith('.mjs');
  if (files.some(runner)) return assets;
  const isOf = (asset) => (file) => file.startsWith(`${join(here, asset.name)}/`) || asset.watches.includes(file);
  return assets.filter((asset) => files.some(isOf(asset)));
}

function runTests(asset, cache) {
  const { problem, command, args, env } = prepare(asset, cache);
  if (problem !== undefined) {
    console.error(`${asset.name}: ${problem}`);
    return COULD_NOT_RUN;
  }
  console.log(`${asset.name}: ${asset.test.join(' ')}`);
  const run = spawnSync(command, args, { cwd: asset.folder, stdio: 'inherit', env: { ...process.env, ...env } });
  if (run.error === undefined) return run.status === 0 ? PASSED : FAILED;
  console.error(`${asset.name}: ${command} did not start: ${run.error.message}`);
  return COULD_NOT_RUN;
}

function main() {
  const options = { changed: { type: 'string' }, assets: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const root = resolve(values.assets ?? dirname(fileURLToPath(import.meta.url)));
  const assets = allAssets(root);
  const chosen = positionals.length === 0 ? assets : named(assets, positionals);
  const due = values.changed === undefined ? chosen : changed(chosen, root, values.changed);
  if (due.length === 0) console.log(`no asset to test: none changed since ${values.changed ?? 'the beginning'}`);
  const results = due.map((asset) => ({ asset, status: runTests(asset, join(dirname(root), '.ramani', 'venv')) }));
  const words = ['passed', 'failed', 'could not run'];
  for (const { asset, status } of results) console.log(`${asset.name}: ${words[status]}`);
  return Math.max(PASSED, ...results.map(({ status }) => status));
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error.message);
  process.exitCode = COULD_NOT_RUN;
}
