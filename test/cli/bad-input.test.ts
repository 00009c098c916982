import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sandbox } from './refusal';
import { filesOf, MINIMAL, write } from './run';

const { folder, cache, check, run, expectRefusal } = sandbox();

/** As deep as a file of two megabytes can be. */
const levels = Array.from({ length: 1900 }, (_, level) => `${' '.repeat(level)}a:`);

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
    ['thousands of open brackets', /^.*$/s, '['.repeat(3000), /^it\.yaml:1:65: found more than 64 levels/],
    ['thousands of levels', /^.*$/s, levels.join('\n'), /^it\.yaml:64:65: found more than 64 levels/],
    ['no text', /^.*$/s, '', /^it\.yaml: found an empty file; .*`ramani init`/],
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

    const refused = await check(['theirs']);

    expectRefusal(refused, line);
    expect(refused.stderr).toMatch(/^theirs\/waivers\.yaml:/);
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

describe('what an engine refuses', () => {
  test('is told once, with its target, and nothing is kept', async () => {
    const given = 'region: af-south-1, foundation: { logArchive: "UPPER CASE" }';
    write(folder, { 'it.yaml': MINIMAL.replace('region: af-south-1', given) });

    const before = Object.keys(filesOf(folder)).sort();

    const { code, stdout, stderr } = await run(['synth', 'it.yaml']);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^aws: .*UPPER CASE.*\n$/);
    expect(Object.keys(filesOf(folder)).sort()).toEqual(before);
    expect(filesOf(cache)).toEqual({});
  });
});
