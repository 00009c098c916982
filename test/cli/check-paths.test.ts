import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DUKA, ramani, temporaryFolder } from './run';

/** Files that others wrote, as a user gives them to the command. */
const DAY = ['--today', '2026-11-22'];
const OPEN = { BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: false };

function template(access: object): string {
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: access } };
  return JSON.stringify({ Resources: { Raw: bucket } }, undefined, 1);
}

const root = temporaryFolder();
let count = 0;

function folder(files: Readonly<Record<string, string>> = {}): string {
  count += 1;
  const here = join(root, String(count));
  mkdirSync(here);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(here, name)), { recursive: true });
    writeFileSync(join(here, name), text);
  }
  return here;
}

interface Told {
  readonly policy: string;
  readonly line?: number;
  readonly known?: boolean;
  readonly waived?: object;
}

async function check(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await ramani(['check', ...args, '--format', 'json', ...DAY], { cwd });
  const result: {
    findings: readonly Told[];
    notices: readonly { message: string }[];
    inputs: readonly { path: string }[];
  } = JSON.parse(stdout || '{"findings":[],"notices":[],"inputs":[]}');
  return { code, stderr, ...result };
}

const ERRORS = 'failOn: error\n';
const isOpen = ({ policy }: Told) => policy === 'security/public-access';

test('a template in JSON or YAML is judged, and its lines are named', async () => {
  const yaml =
    'Resources:\n  # raw\n  Raw:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicPolicy: !Ref Closed }\nParameters:\n  Closed: { Type: String, Default: "false" }\n';
  const here = folder({ 'a.json': template(OPEN), 'b/b.yaml': yaml });
  const { code, findings, inputs } = await check(here, '.');

  expect(inputs.map(({ path }) => path)).toEqual(['a.json', 'b/b.yaml']);
  expect(findings.filter(isOpen).map(({ line }) => line)).toEqual([3, 3]);
  expect(code).toBe(1);
});

test('a baseline lets what was there be, fails what is new, and shrinks', async () => {
  const here = folder({ 'a.json': template(OPEN), 'ramani.yaml': `${ERRORS}baseline: baseline.json\n` });

  expect((await check(here, 'a.json')).code).toBe(1);
  expect((await check(here, 'a.json', '--update-baseline')).code).toBe(0);
  const known = await check(here, 'a.json');
  expect(known.code).toBe(0);
  expect(known.findings.filter(isOpen)).toEqual([expect.objectContaining({ known: true })]);

  writeFileSync(join(here, 'b.json'), template(OPEN));
  expect((await check(here, 'a.json', 'b.json')).code).toBe(1);

  writeFileSync(join(here, 'a.json'), template({ ...OPEN, BlockPublicPolicy: true, RestrictPublicBuckets: true }));
  const mended = await check(here, 'a.json');
  expect(mended.code).toBe(0);
  expect(mended.notices.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/security\/public-access of Raw is found no more; `--update-baseline` takes it out/),
  );
  await check(here, 'a.json', '--update-baseline');
  expect(readFileSync(join(here, 'baseline.json'), 'utf8')).not.toMatch(/public-access/);
});

test('a waiver holds until its day, and then fails again', async () => {
  const waiver = (expires: string) =>
    `- { policy: security/public-access, resource: Raw, reason: the shop's pictures are public, owner: web, expires: ${expires} }\n`;
  const here = folder({ 'a.json': template(OPEN), 'ramani.yaml': ERRORS, 'waivers.yaml': waiver('2026-11-22') });

  expect(await check(here, 'a.json')).toMatchObject({ code: 0, notices: [] });
  writeFileSync(join(here, 'waivers.yaml'), waiver('2026-11-21'));
  expect(await check(here, 'a.json')).toMatchObject({
    code: 1,
    notices: [{ message: expect.stringMatching(/expired after 2026-11-21/) }],
  });
});

test('settings turn rules off, change severities and thresholds', async () => {
  const here = folder({ 'a.json': template(OPEN) });
  const judged = async (settings: string) => {
    writeFileSync(join(here, 'ramani.yaml'), settings);
    return check(here, 'a.json');
  };

  expect((await judged(`${ERRORS}policies: { security/public-access: off }\n`)).findings.filter(isOpen)).toEqual([]);
  expect((await judged(`${ERRORS}policies: { security/public-access: info }\n`)).code).toBe(0);
});

test.each<[what: string, files: Readonly<Record<string, string>>, args: readonly string[], says: RegExp]>([
  [
    'a rule that there is not',
    { 'ramani.yaml': 'policies:\n  security/public-acess: off\n' },
    [],
    /^ramani\.yaml:2:3.*did you mean "security\/public-access"/,
  ],
  [
    'an option that it has not',
    { 'ramani.yaml': 'policies:\n  security/own-key-missing:\n    options: { exempts: [none] }\n' },
    [],
    /found the option "exempts"; allowed: exempt/,
  ],
  ['a key misspelt', { 'ramani.yaml': 'failsOn: error\n' }, [], /^ramani\.yaml:1:1.*failsOn.*did you mean "failOn"/],
  [
    'a waiver without a reason',
    { 'waivers.yaml': '- { policy: security/public-access, resource: Raw, owner: web, expires: 2027-01-01 }\n' },
    [],
    /found no reason/,
  ],
  [
    'a day that no calendar has',
    { 'waivers.yaml': '- { policy: a/b, resource: Raw, reason: it moves in May, owner: web, expires: 2027-02-30 }\n' },
    [],
    /2027-02-30.*a day of the calendar/,
  ],
  ['a baseline to be written nowhere', {}, ['--update-baseline'], /found no file for it; name one with --baseline/],
  [
    'a workload of nonsense',
    { 'w.yaml': 'resources:\n  Raw: { peakBytesPerSecond: fast }\n' },
    ['--workload', 'w.yaml'],
    /w\.yaml:2.*found "fast"; allowed: a number of bytes/,
  ],
  ['a file that is not there', {}, ['none.json'], /^none\.json: cannot be read: there is no such file/],
])('%s is one line and exit 2', async (_what, files, args, says) => {
  const here = folder({ 'a.json': template(OPEN), ...files });
  const { code, stderr } = await check(here, 'a.json', ...args);

  expect(code).toBe(2);
  expect(stderr.trim()).toMatch(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test("a rule of one's own judges beside ours", async () => {
  const rule = `
const { definePolicy } = require(${JSON.stringify(join(__dirname, '..', '..', 'dist', 'policies', 'define.js'))});
exports.named = definePolicy({
  id: 'house/bucket-named', summary: 'Buckets have a name.', why: 'Nobody finds them otherwise.', fix: 'Name it.',
  severity: 'error', capability: 'lake', sources: [{ url: 'https://duka.example/rules', asOf: null }],
  on: 'ObjectStore', options: {}, messages: { unnamed: 'the bucket has no name' },
  check: (store, { report }) => { if (store.name === undefined) report({ messageId: 'unnamed' }); },
});
`;
  const here = folder({ 'a.json': template(OPEN), 'rules/named.js': rule });
  const { findings } = await check(here, 'a.json', '--policies', 'rules');

  expect(findings.map(({ policy }) => policy)).toContain('house/bucket-named');
});

test('what init writes is accepted as it is, and asks for what would decide', async () => {
  const stream = { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1 } };
  const here = folder({ 'a.json': JSON.stringify({ Resources: { Clicks: stream } }) });
  const { code } = await ramani(['init', '--workload', 'workload.yaml', 'a.json'], { cwd: here });
  const before = await check(here, 'a.json');
  const after = await check(here, 'a.json', '--workload', 'workload.yaml');

  expect(code).toBe(0);
  expect(after.findings).toEqual(before.findings);
});

test('what was synthesised of a platform, given as a folder, is judged as the platform is', async () => {
  const here = folder();
  await ramani(['synth', DUKA, '--target', 'aws', '--out', here]);
  const whole = await check(here, DUKA, '--target', 'aws');
  const folderOnly = await check(here, 'aws', '--platform', DUKA);
  const said = ({ findings }: { readonly findings: readonly object[] }) =>
    findings.map((one) => ({ ...one, input: '', fingerprint: '', file: '' }));

  expect(said(folderOnly)).toEqual(said(whole));
  expect(folderOnly.code).toBe(whole.code);
}, 90_000);
