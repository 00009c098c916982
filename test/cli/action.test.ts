import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMMAND, ROOT, temporaryFolder } from './run';

/** What the GitHub Action runs, as its runner would. */
const folder = temporaryFolder();

const OPEN = { BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: false };

function run(name: string, access: object, paths: string) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: access } };
  writeFileSync(join(cwd, 'a b.json'), JSON.stringify({ Resources: { Raw: bucket } }));
  writeFileSync(join(cwd, 'ramani.yaml'), 'failOn: error\n');
  const { status, stdout, stderr } = spawnSync('bash', [join(ROOT, '.github', 'check.sh')], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      RAMANI: COMMAND,
      PATHS: paths,
      SARIF: 'out.sarif',
      GITHUB_STEP_SUMMARY: 'summary.md',
      GITHUB_OUTPUT: 'output',
    },
  });
  return { status, stdout, stderr, read: (file: string) => readFileSync(join(cwd, file), 'utf8') };
}

test('annotates, summarises, writes SARIF, and fails as the check does', () => {
  const { status, stdout, read } = run('open', OPEN, 'a b.json\n');

  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=a b\.json,line=1,title=security\/public-access/m);
  expect(read('summary.md')).toMatch(/public-access/);
  expect(JSON.parse(read('out.sarif')).runs[0].results.length).toBeGreaterThan(0);
  expect(read('output')).toBe('sarif=out.sarif\n');
});

test('passes where nothing fails', () => {
  expect(run('closed', { ...OPEN, BlockPublicPolicy: true, RestrictPublicBuckets: true }, '.').status).toBe(0);
});

test('no input is ever run as a command', () => {
  const { status, stderr } = run('hostile', OPEN, '$(touch pwned); `touch pwned`');

  expect(status).toBe(2);
  expect(stderr).toMatch(/\$\(touch pwned\).*cannot be read/);
  expect(() => readFileSync(join(folder, 'hostile', 'pwned'))).toThrow(/ENOENT/);
});

test('action.yml passes what its script reads, and pins nothing that runs code of others', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const [, check] = action.runs.steps;

  expect(Object.keys(check.env).sort()).toEqual(['BASELINE', 'PATHS', 'SARIF', 'SETTINGS', 'WORKLOAD']);
  expect(action.runs.steps.filter((step: { uses?: string }) => step.uses !== undefined)).toEqual([]);
  expect(JSON.stringify(action.runs.steps.map((step: { run: string }) => step.run))).not.toMatch(/\$\{\{/);
});
