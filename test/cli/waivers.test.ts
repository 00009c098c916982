import { join } from 'node:path';
import { MINIMAL, type Run, ramani, temporaryFolder, write } from './run';

/** A platform over its budget, and so with one finding that fails. */
const folder = temporaryFolder();
const env = { RAMANI_CACHE: join(folder, 'cache') };
const TODAY = '2026-11-30';

function checked(waiver: Readonly<Record<string, string>>, today = TODAY): Promise<Run> {
  const whole = { reason: 'the budget is raised in January', owner: 'ana@soko.example', ...waiver };
  write(folder, {
    'platform.yaml': MINIMAL.replace('USD 200/month', 'USD 1/month'),
    'waivers.yaml': `# agreed with finance\n${JSON.stringify([whole])}\n`,
  });
  return ramani(['check', '.', '--today', today, '--format', 'json'], { cwd: folder, env });
}

/** What a reader of the result sees of the one finding. */
function told({ stdout, code }: Run) {
  const { findings, notices, summary } = JSON.parse(stdout);
  const [{ policy, waived }] = findings;
  return { code, policy, waived, notices, fails: summary.fail, waives: summary.waived };
}

const BUDGET = { policy: 'cost/budget-exceeded', resource: '*' };
const UNTIL_JANUARY = { reason: 'the budget is raised in January', owner: 'ana@soko.example', expires: '2027-01-31' };

test('one that holds: the finding is told and fails nothing', async () => {
  expect(told(await checked({ ...BUDGET, expires: '2027-01-31' }))).toEqual({
    code: 0,
    policy: 'cost/budget-exceeded',
    waived: UNTIL_JANUARY,
    notices: [],
    fails: 0,
    waives: 1,
  });
}, 30_000);

test('it holds on its last day, and no day longer', async () => {
  const last = { ...BUDGET, expires: TODAY };

  expect(told(await checked(last, TODAY))).toMatchObject({ code: 0, waives: 1, notices: [] });
  expect(told(await checked(last, '2026-12-01'))).toMatchObject({
    code: 1,
    waived: undefined,
    fails: 1,
    notices: [{ file: 'waivers.yaml', line: 2, message: expect.stringMatching(/expired after 2026-11-30/) }],
  });
});

test('one that matches nothing is told, and waives nothing', async () => {
  const other = { policy: 'cost/budget-exceeded', resource: 'gcp', expires: '2027-01-31' };

  expect(told(await checked(other))).toMatchObject({
    code: 1,
    waived: undefined,
    notices: [
      {
        file: 'waivers.yaml',
        line: 2,
        message: expect.stringMatching(/matches no finding of this check; remove it unless/),
      },
    ],
  });
});

test('a person reads it, too', async () => {
  await checked({ ...BUDGET, expires: '2026-11-29' });

  const { stdout, code } = await ramani(['check', '.', '--today', TODAY], { cwd: folder, env });

  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {2}error cost\/budget-exceeded$/m);
  expect(stdout).toMatch(/^note waivers\.yaml:2: .* expired after 2026-11-29/m);
});

test('without waivers the exit code tells whether something fails', async () => {
  const exit = async (budget: string) => {
    const alone = write(join(folder, 'alone'), { 'platform.yaml': MINIMAL.replace('USD 200/month', budget) });
    return (await ramani(['check', alone], { env })).code;
  };

  expect(await exit('USD 1/month')).toBe(1);
  expect(await exit('USD 200/month')).toBe(0);
});

test.each(['', '# the last one is gone\n'])('a file without waivers (%j) is no mistake', async (text) => {
  write(folder, { 'platform.yaml': MINIMAL, 'waivers.yaml': text });

  expect(await ramani(['check', '.'], { cwd: folder, env })).toMatchObject({ code: 0, stderr: '' });
});
