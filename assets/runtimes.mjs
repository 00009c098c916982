// What each runtime needs before an asset's test command can start: { command, args, env } or { problem }.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first version number that the command prints, to either stream: `java -version` prints to stderr. */
function versionOf(command, ...args) {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.status === 0 ? /\d+(\.\d+)*/.exec(`${run.stdout}${run.stderr}`)?.[0] : undefined;
}

function isAtLeast(version, minimum) {
  const [found, wanted] = [version, minimum].map((text) => text.split('.').map(Number));
  const at = wanted.findIndex((part, index) => part !== (found[index] ?? 0));
  return at === -1 || (found[at] ?? 0) > wanted[at];
}

function missing(what, version, minimum) {
  if (version === undefined) return `needs ${what} ${minimum ?? ''} or later; there is none on the path`;
  if (minimum === undefined || isAtLeast(version, minimum)) return undefined;
  return `needs ${what} ${minimum} or later; the one on the path is ${version}`;
}

function firstLine(run) {
  const text = `${run.stderr ?? ''}${run.stdout ?? ''}${run.error?.message ?? ''}`.trim();
  return text.split('\n').at(-1) ?? 'no message';
}

/** An environment per requirements and Python version; one that was left half-built is built anew. */
function pythonEnvironment(asset, cache, version) {
  const requirements = readFileSync(join(asset.folder, 'requirements.txt'));
  const hash = createHash('sha256').update(requirements).update(version).digest('hex').slice(0, 16);
  const folder = join(cache, hash);
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return { python };
  rmSync(folder, { recursive: true, force: true });
  console.log(`${asset.name}: installing requirements.txt, once for this version of it`);
  const venv = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' });
  if (venv.status !== 0) return { problem: `needs Python's venv module (package python3-venv): ${firstLine(venv)}` };
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'];
  const install = spawnSync(python, args, { cwd: asset.folder, encoding: 'utf8' });
  if (install.status !== 0) return { problem: `pip could not install requirements.txt: ${firstLine(install)}` };
  writeFileSync(ready, '');
  return { python };
}

function preparePython(asset, cache) {
  const version = versionOf('python3', '--version');
  const problem = missing('Python', version, asset.minimum);
  if (problem !== undefined) return { problem };
  const environment = pythonEnvironment(asset, cache, version);
  return { ...environment, command: environment.python, env: { PYTHONDONTWRITEBYTECODE: '1' } };
}

function prepareJava(asset) {
  return { problem: missing('Java', javaVersion(), asset.minimum), command: asset.test[0], env: {} };
}

function prepareNode(asset) {
  return { problem: missing('Node', process.versions.node, asset.minimum), command: process.execPath, env: {} };
}

function javaVersion() {
  return versionOf('java', '-version');
}

/** What a program starts by itself: Spark, which Python tests, runs on Java. */
const ALSO = { java: ['Java', javaVersion] };

function missingAlso({ needs = {} }) {
  const problems = Object.entries(needs).map(([name, minimum]) => {
    const known = ALSO[name];
    if (known === undefined) return `needs ${name}, which is not known; known are ${Object.keys(ALSO).join(', ')}`;
    const [what, version] = known;
    return missing(what, version(), minimum);
  });
  return problems.find((problem) => problem !== undefined);
}

const PREPARE = { python: preparePython, java: prepareJava, node: prepareNode };
export const RUNTIMES = Object.keys(PREPARE);

export function prepare(asset, cache) {
  const problem = missingAlso(asset);
  return problem === undefined ? { ...PREPARE[asset.runtime](asset, cache), args: asset.test.slice(1) } : { problem };
}
