import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_FORMATS } from '../../harness/report/formats';
import { jsonReport } from '../../harness/report/json';
import { everything } from '../fixtures/result';
import { ramani, temporaryFolder, write } from './run';

const folder = temporaryFolder();
const TEMPLATE = `Resources:
  Lake:
    Type: AWS::S3::Bucket
  Clicks:
    Type: AWS::Kinesis::Stream
`;
const SAVED = jsonReport(everything());
write(folder, { 'template.yaml': TEMPLATE, 'saved.json': SAVED });

const report = (...args: readonly string[]) => ramani(['report', ...args], { cwd: folder });

test.each(REPORT_FORMATS)('a saved result as %s is what the check itself prints', async (format) => {
  const args = ['check', 'template.yaml', '--today', '2027-01-01', '--format'];
  const checked = await ramani([...args, format], { cwd: folder });
  const { stdout } = await ramani([...args, 'json'], { cwd: folder });
  write(folder, { [`${format}.json`]: stdout });

  expect(checked).toMatchObject({ stderr: '', code: 1 });
  expect(await report('--from', `${format}.json`, '--format', format)).toEqual({ ...checked, code: 0 });
});

test('what was saved is told again, without the files that it is about', async () => {
  expect(await report('--from', 'saved.json', '--format', 'json')).toEqual({ stdout: SAVED, stderr: '', code: 0 });
});

test('a file gets what would be printed, and then nothing is', async () => {
  const { stdout } = await report('--from', 'saved.json', '--format', 'sarif');
  const written = await report('--from', 'saved.json', '--format', 'sarif', '--out', 'new/result.sarif');

  expect(written).toEqual({ stdout: '', stderr: '', code: 0 });
  expect(readFileSync(join(folder, 'new', 'result.sarif'), 'utf8')).toBe(stdout);
});

const broken = (changes: object) => JSON.stringify({ ...everything(), ...changes });

test.each<[string, string, RegExp]>([
  ['no JSON', '{"findings": [', /not JSON/],
  ['another shape', '{}', /no result of .*must have required property/],
  ['a list', '[]', /no result of .*must be object/],
  ['another version', broken({ schemaVersion: 2 }), /found schemaVersion 2; allowed: 1; run `ramani check/],
  [
    'a line before the first',
    broken({ notices: [{ file: 'f', line: 0, message: 'm' }] }),
    /\/notices\/0\/line must be/,
  ],
])('%s is refused in one line', async (name, text, message) => {
  const file = `${name}.json`;
  write(folder, { [file]: text });
  const { stdout, stderr, code } = await report('--from', file, '--format', 'sarif', '--out', 'refused.sarif');

  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(new RegExp(`^${file}: [^\n]*\n$`));
});

test.each<[string, readonly string[], RegExp]>([
  ['no file', [], /--from/],
  ['a file that is not there', ['--from', 'gone.json'], /^gone\.json: cannot be read: there is no such file/],
  [
    'a format that is not known',
    ['--from', 'saved.json', '--format', 'pdf'],
    /text, json, sarif, junit, markdown, github/,
  ],
])('%s is said in one line', async (_, args, message) => {
  const { stdout, stderr, code } = await report(...args);

  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
});
