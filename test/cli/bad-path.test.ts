import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandbox } from './refusal';
import { DUKA, filesOf, MINIMAL, shell, write } from './run';

const { folder, check, run, expectRefusal } = sandbox();

beforeAll(() => write(folder, { 'good.yaml': MINIMAL }));

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
    [
      'nothing',
      'gone.yaml',
      /^gone\.yaml: cannot be read: there is no such file or folder; name a file, a folder or a glob/,
    ],
    [
      'a folder without one',
      'bare',
      /^bare: holds no platform\.yaml, template, plan or preview; `ramani init` writes a platform file$/,
    ],
    ['a folder in its place', 'folder-in-place', /^folder-in-place\/platform\.yaml: found a folder; allowed: a file$/],
    ['a link to nothing', 'broken', /^broken: cannot be read: there is no such file or folder/],
    ['a loop of links', 'loop', /^loop: cannot be read: a loop of links; name a file, a folder or a glob in quotes$/],
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

describe('a place that cannot be written', () => {
  const unprivileged = true;
  beforeAll(() => {
    write(folder, { file: 'x', 'theirs/aws/main.tf': 'x' });
    chmodSync(write(join(folder, 'closed'), {}), 0o555);
    symlinkSync('gone', join(folder, 'link-to-nothing'));
  });

  test.each([
    ['no permission', 'closed/out', /^closed\/out: cannot be written: no permission in closed; name another folder$/],
    ['a file', 'file', /^file: cannot be written: file is not a folder; name another folder$/],
    ['below a file', 'file/out', /^file\/out: cannot be written: file is not a folder/],
    ['a link to nothing', 'link-to-nothing', /^link-to-nothing: cannot be written: .* is not a folder/],
  ])('%s', async (_, path, line) => {
    expectRefusal(await run(['check', 'good.yaml', '--out', path], { unprivileged }), line);
  });

  test.each(['plan', 'synth', 'check'])('%s says so before any work', async (command) => {
    const refused = await run([command, 'good.yaml', '--out', 'closed/out'], { unprivileged });

    expectRefusal(refused, /^closed\/out: cannot be written: no permission in closed/);
  });

  test.each(['synth', 'check'])("%s keeps somebody else's files that stand where its own would", async (command) => {
    const refused = await run([command, 'good.yaml', '--out', 'theirs']);

    expectRefusal(refused, /^theirs\/aws: holds files that Ramani did not write; name another folder with --out$/);
    expect(filesOf(join(folder, 'theirs'))).toEqual({ 'aws/main.tf': 'x' });
  });
});

describe('a command line that is wrong', () => {
  test.each([
    ['a misspelt option', ['--taget', 'aws'], /^error: unknown option '--taget' \(Did you mean --target\?\)$/],
    ['an unknown target', ['--target', 'awss'], /'awss' is invalid\. allowed: aws, gcp, azure; did you mean "aws"\?$/],
    ['a target that the file lacks', ['--target', 'gcp'], /^good\.yaml: has no target gcp; it names aws$/],
    [
      'an unknown format',
      ['--format', 'xml'],
      /'xml' is invalid\. Allowed choices are text, json, sarif, junit, markdown, github\.$/,
    ],
    ['an impossible day', ['--today', '2026-02-30'], /'2026-02-30' is invalid\. allowed: a day .* 2026-11-30$/],
    ['a day in words', ['--today', 'today'], /'today' is invalid\. allowed: a day of the calendar/],
    ['an option without value', ['--environment'], /'--environment <name>' argument missing$/],
    ['two paths', ['another.yaml'], /^good\.yaml: a platform is checked by itself; name it alone, or only files/],
    [
      'an environment without overlay',
      ['--environment', 'dev'],
      /^good\.yaml: is environment "prod", and there is no good\.dev\.yaml; write one/,
    ],
  ])('%s', async (_, args, line) => {
    expectRefusal(await check(['good.yaml', ...args]), line);
  });

  test('a misspelt command', async () => {
    expectRefusal(await run(['chek', 'good.yaml']), /^error: unknown command 'chek' \(Did you mean check\?\)$/);
  });
});

describe('standard output', () => {
  // Of more than a pipe holds: the command is still writing when its reader goes.
  test('a reader that has seen enough is no mistake', async () => {
    const seen = await shell(`"$ramani" plan '${DUKA}' --format json | head -1; echo $PIPESTATUS`, { cwd: folder });

    expect(seen).toEqual({ stdout: '{\n0\n', stderr: '', code: 0 });
  });

  test('a full disk is', async () => {
    if (!existsSync('/dev/full')) return;

    const refused = await shell('"$ramani" plan good.yaml > /dev/full', { cwd: folder });

    expectRefusal(refused, /^standard output: cannot be written: ENOSPC/);
  });
});
