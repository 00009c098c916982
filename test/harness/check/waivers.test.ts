import fc from 'fast-check';
import { applyWaivers, type Waiver } from '../../../harness/check/waivers';
import { readWaivers } from '../../../harness/check/waivers-file';
import type { Finding } from '../../../harness/report/result';

const TODAY = '2027-03-31';
const RAW = 'urn:pulumi:duka-prod-gcp::ramani::ramani:lake:Lake$gcp:storage/bucket:Bucket::raw(1).csv';

function finding(address: string, policy: string = 'security/own-key-missing'): Finding {
  return {
    policy,
    messageId: 'missing',
    severity: 'error',
    status: 'fail',
    input: 'gcp',
    address,
    message: 'm',
    fix: 'f',
  };
}

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    policy: 'security/own-key-missing',
    resource: '*',
    reason: 'moved to the new key in May',
    owner: 'data@duka.example',
    expires: TODAY,
    file: 'waivers.yaml',
    line: 1,
    ...changes,
  };
}

function waived(address: string, resource: string): boolean {
  const [only] = applyWaivers([finding(address)], [waiver({ resource })], TODAY).findings;
  return only?.waived !== undefined;
}

function messages(findings: readonly Finding[], waivers: readonly Waiver[]): readonly string[] {
  return applyWaivers(findings, waivers, TODAY).notices.map(({ message }) => message);
}

describe('a waiver', () => {
  it('holds on its last day and not on the next', () => {
    const on = (today: string) => applyWaivers([finding('a')], [waiver()], today).findings[0]?.waived;

    expect(on('2027-03-31')).toEqual({
      reason: 'moved to the new key in May',
      owner: 'data@duka.example',
      expires: '2027-03-31',
    });
    expect(on('2027-04-01')).toBeUndefined();
  });

  it('holds for its own policy only', () => {
    const { findings } = applyWaivers([finding('a', 'security/public-access')], [waiver()], TODAY);

    expect(findings[0]?.waived).toBeUndefined();
  });

  it.each([
    [RAW, true],
    ['*::raw(1).csv', true],
    ['*$gcp:storage/bucket:Bucket::raw*', true],
    ['urn:*:Lake$*(1)*', true],
    ['*', true],
    ['*::raw(1)', false],
    ['raw*', false],
    ['*::raw(1)xcsv', false],
    ['*::raw.*', false],
    ['*::raw[(]1[)].csv', false],
    ['.*', false],
  ])('for %s is taken literally but for *', (resource, expected) => {
    expect(waived(RAW, resource)).toBe(expected);
  });

  it.each([
    ['aa', 'a*a', true],
    ['a', 'a*a', false],
    ['aba', 'ab*ba', false],
    ['line\nend', 'line*end', true],
    ['abcbd', 'a*b*d', true],
    ['axxb', 'a*x*x*x*b', false],
    ['abc', 'a*bc*c', false],
    ['', '*', true],
  ])('takes %j for %s: %s', (address, resource, expected) => {
    expect(waived(address, resource)).toBe(expected);
  });

  it('fits every address made by putting text in place of its stars', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$', '(', '\\') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), text, (pairs, end) => {
        const resource = pairs.map(([literal]) => `${literal}*`).join('') + end;
        const address = pairs.map(([literal, any]) => `${literal}${any}`).join('') + end;
        expect(waived(address, resource)).toBe(true);
      }),
    );
  });

  it('of many stars is not slow', () => {
    const started = performance.now();

    expect(waived('a'.repeat(5000), `${'*a'.repeat(50)}*b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('notices', () => {
  it('tell of a waiver that matches nothing, once, also if it has expired', () => {
    for (const expires of ['2027-04-30', '2026-01-01'])
      expect(messages([finding('a')], [waiver({ resource: 'b', expires })])).toEqual([
        'the waiver of security/own-key-missing for b matches no finding of this check; remove it unless another target or environment needs it',
      ]);
  });

  it('tell of a waiver that has expired, once, however many findings it covers', () => {
    expect(messages([finding('a'), finding('b')], [waiver({ expires: '2027-03-30' })])).toEqual([
      'the waiver of security/own-key-missing for * expired after 2027-03-30 and waives no more; mend what it covers, renew it or remove it',
    ]);
  });

  it('say nothing of two waivers for one finding, of which the first counts', () => {
    const [first, second] = [waiver({ owner: 'first' }), waiver({ owner: 'second', resource: 'a' })];
    const { findings, notices } = applyWaivers([finding('a')], [first, second], TODAY);

    expect(findings[0]?.waived?.owner).toBe('first');
    expect(notices).toEqual([]);
  });

  it('name the place of the waiver', () => {
    const { notices } = applyWaivers([], [waiver({ line: 7 })], TODAY);

    expect(notices).toMatchObject([{ file: 'waivers.yaml', line: 7 }]);
  });
});

test('a second waiver covers for one that has expired', () => {
  const waivers = [waiver({ owner: 'old', expires: '2026-01-01' }), waiver({ owner: 'new' })];

  expect(applyWaivers([finding('a')], waivers, TODAY).findings[0]?.waived?.owner).toBe('new');
});

const GOOD = `- policy: security/own-key-missing
  resource: "*/Raw*"
  reason: moved to the new key in May
  owner: data@duka.example
  expires: 2027-03-31
`;

describe('a waivers file', () => {
  it('gives each waiver with its line', () => {
    expect(readWaivers('waivers.yaml', `# ours\n${GOOD}${GOOD}`)).toMatchObject({
      waivers: [
        { file: 'waivers.yaml', line: 2, expires: '2027-03-31', resource: '*/Raw*' },
        { file: 'waivers.yaml', line: 7 },
      ],
    });
  });

  it.each([
    ['an empty one', ''],
    ['comments only', '# none left\n\n'],
    ['an empty list', '[]'],
  ])('with %s waives nothing', (_, text) => {
    expect(readWaivers('waivers.yaml', text)).toEqual({ waivers: [] });
  });

  it.each([
    ['no reason', GOOD.replace(/ {2}reason.*\n/, ''), 1, /^found no reason; allowed: /],
    ['a short reason', GOOD.replace(/reason: .*/, 'reason: later'), 3, /^found "later"; allowed: .*ten letters/],
    ['a day that no calendar has', GOOD.replace('03-31', '02-30'), 5, /^found "2027-02-30"; allowed: a day/],
    ['a month that no calendar has', GOOD.replace('03-31', '13-01'), 5, /^found "2027-13-01"; allowed: a day/],
    ['a day in words', GOOD.replace('2027-03-31', 'soon'), 5, /^found "soon"; allowed: a day/],
    ['a key that is not known', GOOD.replace('owner', 'Owner'), 4, /^found the key "Owner".*did you mean "owner"/],
    ['a policy without its group', GOOD.replace('security/', ''), 1, /^found "own-key-missing"; allowed: /],
    ['something else than a list', 'policy: a/b\n', 1, /^found .*; allowed: a list/],
  ])('with %s is one problem, at its line', (_, text, line, message) => {
    const reading = readWaivers('waivers.yaml', text);

    expect(reading).toEqual({
      problems: [expect.objectContaining({ file: 'waivers.yaml', line, message: expect.stringMatching(message) })],
    });
  });
});
