import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, MINIMAL, type Run, ramani, shell, temporaryFolder, type Where, write } from './run';

const folder = temporaryFolder();
/** Where every run of this file would write. */
const out = join(folder, 'out');
const cache = join(folder, 'cache');

function check(args: readonly string[], where: Where = {}): Promise<Run> {
  return ramani(['check', ...args, '--out', out], { cwd: folder, ...where, env: { RAMANI_CACHE: cache } });
}

/** Exit 2, these lines and no others, no answer, no trace of a program, no work done and nothing written. */
function expectRefusal({ code, stdout, stderr }: Run, ...lines: readonly RegExp[]): void {
  const told = stderr.split('\n').slice(0, -1);
  expect(told).toEqual(lines.map((line) => expect.stringMatching(line)));
  expect(stderr).not.toMatch(/^ {4}at |node:internal/m);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(existsSync(out)).toBe(false);
  expect(existsSync(cache)).toBe(false);
}

const levels = Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`);

describe('a platform file that is wrong', () => {
  test.each([
    ['an unknown key', /owner:/, 'ownr:', /^it\.yaml:4:1 ownr: found the key "ownr".* did you mean "owner"\?$/],
    ['a wrong type', /owner: .*/, 'owner: [a]', /^it\.yaml:4:8 owner: found \["a"\]; allowed: a text/],
    [
      'a number without unit',
      /retain: 3 years/,
      'retain: 3',
      /^it\.yaml:16:15 .*retain: found 3, which has no unit; allowed: .*"90 days"/,
    ],
    [
      'a negative volume',
      /volume: 3M/,
      'volume: -3M',
      /^it\.yaml:14:15 .*volume: found "-3M rows.*allowed: a volume such as/,
    ],
    [
      'a dataset twice',
      / {4}sales:/,
      '    sales: {}\n    sales:',
      /^it\.yaml:13:5 lake\.datasets\.sales: .* a second time \(first on line 12\)/,
    ],
    ['an unknown zone', /curated/, 'curate', /^it\.yaml:13:13 .*zone: found "curate"; .* did you mean "curated"\?$/],
    [
      'a partition by no column',
      /read:/,
      'choose: { partition: [day(sent_at)], because: x }\n      read:',
      /partition\.0: found "sent_at", which is no column of sales; its columns: sale_id/,
    ],
    [
      "another provider's region",
      /af-south-1/,
      'africa-south1',
      /^it\.yaml:8:43 targets\.aws\.region: found "africa-south1", a region of gcp.* allowed: .*af-south-1$/,
    ],
    ['a quote left open', /owner: .*/, 'owner: "x', /^it\.yaml:4:10: found no closing "; add it/],
    ['a tab', / {4}sales:/, '\tsales:', /^it\.yaml:12:1: found a tab .* allowed: spaces$/],
    [
      'a key of every object',
      /owner:/,
      '__proto__: { a: 1 }\nowner:',
      /^it\.yaml:4:1 __proto__: found the key "__proto__", which is not known here/,
    ],
    [
      'the key of its class',
      /owner:/,
      'constructor: { a: 1 }\nowner:',
      /^it\.yaml:4:1 constructor: found the key "constructor"/,
    ],
    [
      'aliases of aliases',
      /^/,
      'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n',
      /^it\.yaml:2:8 b\.0: found the alias \*a inside a value that has an anchor itself/,
    ],
    ['thousands of open brackets', /^[^]*$/, '['.repeat(3000), /^it\.yaml:1:65: found more than 64 levels/],
    ['thousands of levels', /^[^]*$/, levels.slice(0, 1500).join('\n'), /^it\.yaml:64:64: found more than 64 levels/],
    ['no text', /^[^]*$/, '', /^it\.yaml: found an empty file; .*`ramani init`/],
    ['bytes', /^/, '\0\0', /^it\.yaml: found a binary file; allowed: a platform file in YAML or JSON/],
  ])('%s is told with its place and what is allowed', async (_, found, instead, line) => {
    write(folder, { 'it.yaml': MINIMAL.replace(found, () => instead) });

    expectRefusal(await check(['it.yaml']), line);
  });

  test('every mistake has its line', async () => {
    write(folder, { 'it.yaml': MINIMAL.replace('owner:', 'ownr:').replace('curated', 'curate') });

    expectRefusal(await check(['it.yaml']), /^it\.yaml:4:1 ownr: /, /^it\.yaml:13:13 lake\.datasets\.sales\.zone: /);
  });

  test('a flood of mistakes ends in their number', async () => {
    const keys = Array.from({ length: 300 }, (_, key) => `k${key}: 1`);
    write(folder, { 'it.yaml': `${MINIMAL}${keys.join('\n')}` });

    const { stderr, code } = await check(['it.yaml']);

    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(102);
    expect(stderr).toMatch(/\nand 200 more\n$/);
  });
});

describe('a path that leads to no platform file', () => {
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    mkdirSync(at('bare'));
    mkdirSync(at('folder-in-place/platform.yaml'), { recursive: true });
    symlinkSync('gone', at('broken'));
    symlinkSync('loop', at('loop'));
    writeFileSync(at('large.yaml'), '');
    truncateSync(at('large.yaml'), 50 * 1024 * 1024);
  });

  test.each([
    ['nothing', 'gone.yaml', /^gone\.yaml: there is no such file or folder; name a platform file/],
    ['a folder without one', 'bare', /^bare: found a folder without a platform\.yaml; `ramani init` writes one$/],
    ['a folder in its place', 'folder-in-place', /^folder-in-place\/platform\.yaml: found a folder; allowed: a file$/],
    ['a link to nothing', 'broken', /^broken: there is no such file or folder/],
    ['a loop of links', 'loop', /^loop: cannot be read: a loop of links$/],
    ['50 MB', 'large.yaml', /^large\.yaml: found a file of 50 MB; allowed: at most 2 MB$/],
    ['a device', '/dev/zero', /^\/dev\/zero: found a pipe or a device; allowed: a file$/],
  ])('%s', async (_, path, line) => {
    expectRefusal(await check([path]), line);
  });

  test('a pipe that nobody writes to', async () => {
    await shell(`mkfifo ${at('pipe')}`);

    expectRefusal(await check(['pipe']), /^pipe: found a pipe or a device; allowed: a file$/);
  });

  test('a file that may not be read', async () => {
    write(at('secret'), { 'platform.yaml': MINIMAL });
    chmodSync(at('secret/platform.yaml'), 0);

    expectRefusal(
      await check(['secret'], { unprivileged: true }),
      /^secret\/platform\.yaml: cannot be read: no permission to read it$/,
    );
  });
});

describe('a command line that is wrong', () => {
  beforeAll(() => write(folder, { 'good.yaml': MINIMAL }));

  test.each([
    ['a misspelt option', ['--taget', 'aws'], /^error: unknown option '--taget' \(Did you mean --target\?\)$/],
    ['an unknown target', ['--target', 'awss'], /'awss' is invalid\. allowed: aws, gcp, azure; did you mean "aws"\?$/],
    ['a target that the file lacks', ['--target', 'gcp'], /^good\.yaml: has no target gcp; it names aws$/],
    ['an unknown format', ['--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json\.$/],
    ['an impossible day', ['--today', '2026-02-30'], /'2026-02-30' is invalid\. allowed: a day .* 2026-11-30$/],
    ['a day in words', ['--today', 'today'], /'today' is invalid\. allowed: a day of the calendar/],
    ['an option without value', ['--environment'], /'--environment <name>' argument missing$/],
    ['two paths', ['another.yaml'], /too many arguments for 'check'\. Expected 1 argument but got 2\.$/],
    [
      'an environment without overlay',
      ['--environment', 'dev'],
      /^good\.yaml: is environment "prod", and there is no good\.dev\.yaml; write one/,
    ],
  ])('%s', async (_, args, line) => {
    const where = { cwd: folder, env: { RAMANI_CACHE: cache } };
    expectRefusal(await ramani(['check', 'good.yaml', '--out', out, ...args], where), line);
  });

  test('a misspelt command', async () => {
    const run = await ramani(['chek', 'good.yaml', '--out', out], { cwd: folder });

    expectRefusal(run, /^error: unknown command 'chek' \(Did you mean check\?\)$/);
  });
});

describe('a place that cannot be written', () => {
  const where = { cwd: folder, env: { RAMANI_CACHE: cache } };
  const into = (path: string) => ramani(['check', 'good.yaml', '--out', path], { ...where, unprivileged: true });
  beforeAll(() => {
    write(folder, { 'good.yaml': MINIMAL, file: 'x', 'theirs/aws/main.tf': 'x' });
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o555);
    symlinkSync('gone', join(folder, 'link-to-nothing'));
  });

  test.each([
    ['no permission', 'closed/out', /^closed\/out: cannot be written: no permission in closed; name another folder$/],
    ['a file', 'file', /^file: cannot be written: file is not a folder; name another folder$/],
    ['below a file', 'file/out', /^file\/out: cannot be written: file is not a folder/],
    ['a link to nothing', 'link-to-nothing', /^link-to-nothing: cannot be written: .* is not a folder/],
    ["somebody else's files", 'theirs', /^theirs\/aws: holds files that Ramani did not write; name another folder/],
  ])('%s', async (_, path, line) => {
    const before = filesOf(folder);

    expectRefusal(await into(path), line);
    expect(filesOf(folder)).toEqual(before);
  });

  test.each(['plan', 'synth', 'check'])('%s says so before any work', async (command) => {
    const run = await ramani([command, 'good.yaml', '--out', 'closed/out'], { ...where, unprivileged: true });

    expectRefusal(run, /^closed\/out: cannot be written: no permission in closed/);
  });
});

describe('waivers that are wrong', () => {
  const GOOD = { policy: 'security/public-access', resource: '*', reason: 'agreed with legal', owner: 'ana' };
  const waivers = (...all: object[]) => JSON.stringify(all);

  test.each([
    [
      'no reason',
      waivers({ ...GOOD, reason: undefined, expires: '2027-01-01' }),
      /:1:2 0: found no reason; allowed: a reason of at least ten letters$/,
    ],
    [
      'an impossible day',
      waivers({ ...GOOD, expires: '2026-02-30' }),
      /:1:\d+ 0\.expires: found "2026-02-30"; allowed: a day of the calendar/,
    ],
    ['no list', 'policy: security/public-access', /:1:1: found \{"policy".*\}; allowed: a list of blocks$/],
    [
      'an unknown key',
      waivers({ ...GOOD, expires: '2027-01-01', expiry: 1 }),
      /0\.expiry: found the key "expiry".* did you mean "expires"\?$/,
    ],
    ['no YAML', '- [', /^theirs\/waivers\.yaml:1:4: found no "\]"/],
  ])('%s', async (_, text, line) => {
    write(join(folder, 'theirs'), { 'platform.yaml': MINIMAL, 'waivers.yaml': text });

    const run = await check(['theirs']);

    expectRefusal(run, line);
    expect(run.stderr).toMatch(/^theirs\/waivers\.yaml:/);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path), /^with-a-folder\/waivers\.yaml: found a folder; allowed: a file$/],
    [
      'a link to nothing',
      (path: string) => symlinkSync('gone', path),
      /waivers\.yaml: cannot be read: there is no such file$/,
    ],
  ])('%s in their place', async (what, make, line) => {
    const at = `with-${what.replaceAll(' ', '-')}`;
    write(join(folder, at), { 'platform.yaml': MINIMAL });
    make(join(folder, at, 'waivers.yaml'));

    expectRefusal(await check([at]), line);
  });
});

describe('standard output', () => {
  test('a reader that has seen enough is no mistake', async () => {
    write(folder, { 'good.yaml': MINIMAL });

    const run = await shell('"$ramani" schema platform | head -1; echo ${PIPESTATUS[0]}', { cwd: folder });

    expect(run).toEqual({ stdout: '{\n0\n', stderr: '', code: 0 });
  });

  test('a full disk is', async () => {
    if (!existsSync('/dev/full')) return;

    const run = await shell('"$ramani" plan good.yaml > /dev/full', { cwd: folder });

    expectRefusal(run, /^standard output: cannot be written: ENOSPC/);
  });
});

test('what an engine refuses is told once, with its target', async () => {
  const bad = MINIMAL.replace('region: af-south-1', 'region: af-south-1, foundation: { logArchive: "UPPER CASE" }');
  write(folder, { 'it.yaml': bad });

  const { code, stdout, stderr } = await ramani(['synth', 'it.yaml', '--out', out], {
    cwd: folder,
    env: { RAMANI_CACHE: cache },
  });

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^aws: .*UPPER CASE.*\n$/);
  expect(existsSync(out)).toBe(false);
  expect(filesOf(cache)).toEqual({});
});
