import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import type { Finding, Result } from '../../../harness/report/result';
import { type TextOptions, textReport } from '../../../harness/report/text';
import { CLICKS, costItem, estimate, finding, result } from '../../fixtures/result';

function report(of: Result, options: Partial<TextOptions> = {}): string {
  return textReport(of, { color: false, costLines: 5, ...options });
}

/** What is told below the heading, up to the next empty line but one. */
function findingsOf(...findings: readonly Finding[]): string {
  const text = report(result([{ path: 'aws' }, { path: 'gcp' }], findings), { costLines: 0 });
  return text.slice(text.indexOf('Findings\n') + 'Findings\n'.length, text.indexOf('\n\n1 policy'));
}

/** The last sentence, in one line. */
const verdictOf = (text: string) => /^(Passes|Fails): .*/ms.exec(text)?.[0].replace(/\s+/g, ' ').trim();

const WAIVED = { reason: 'moved to the new key in May', owner: 'data@duka.example', expires: '2027-03-31' };

test('one result, whole', () => {
  const of = result(
    [
      { path: 'aws', estimate: estimate([costItem()]), budget: 9000 },
      {
        path: 'gcp',
        estimate: estimate(
          [
            costItem({
              address: CLICKS,
              what: 'query scans',
              unit: 'TiB',
              quantity: 168,
              unitPrice: 8.18,
              derived: true,
              expected: 1373,
            }),
          ],
          {
            unpriced: [{ address: CLICKS, what: 'streaming', why: 'no price row' }],
          },
        ),
        unmapped: { 'gcp:pubsub/topic:Topic': 2 },
      },
    ],
    [finding(), finding({ address: 'duka-prod-lake/LakeServingStore' })],
    { notices: [{ file: 'waivers.yaml', line: 3, message: 'the waiver of a/b for * matches no finding' }] },
  );

  expect(report(of)).toBe(`
  input  resources  verdict   USD a month, low to high         budget
  aws           10  2 errors  7,451 (5,589 to 9,314)           83 % of 9,000
  gcp           10  passes    at least 7,451 (5,589 to 9,314)  none stated

What aws costs most, in USD a month
  743  STANDARD storage of duka-prod-lake/LakeRawStore: 27,100 GB-month at 0.0274
       clicks 16.4 TB, product_views 5.84 TB

What gcp costs most, in USD a month
  1,373  query scans of clicks (Table): 168 TiB at 8.18 (derived)
         clicks 16.4 TB, product_views 5.84 TB

Findings
  error security/own-key-missing
      it is encrypted with a key of the provider
        aws  duka-prod-lake/LakeRawStore
        aws  duka-prod-lake/LakeServingStore
      fix: Name a key of your own.

note waivers.yaml:3: the waiver of a/b for * matches no finding

Not looked into, since no rule knows the type yet: gcp:pubsub/topic:Topic 2

1 policy: 30 checks passed, 2 findings, 0 undecided, 0 waived.
Fails: 2 errors. Next: mend or waive them; \`ramani explain security/own-key-missing\` says why.
`);
});

describe('findings', () => {
  test('that differ in what was found share their policy and its fix', () => {
    const budget = {
      policy: 'cost/budget-exceeded',
      message: 'it costs too much',
      expected: 'at most USD 900',
      fix: 'Keep less.',
    };

    expect(
      findingsOf(
        finding({ ...budget, address: 'aws', actual: 'USD 7451' }),
        finding({ ...budget, input: 'gcp', address: 'gcp', actual: 'USD 8621' }),
      ),
    ).toBe(`  error cost/budget-exceeded
      it costs too much
      found USD 7451; expected at most USD 900
        aws
      it costs too much
      found USD 8621; expected at most USD 900
        gcp
      fix: Keep less.`);
  });

  test('come by severity, then what is undecided and what is waived, neither with a fix', () => {
    expect(
      findingsOf(
        finding({ waived: WAIVED }),
        finding({ status: 'cannot-tell', message: 'cannot tell: the key is a secret' }),
        finding({ severity: 'info', message: 'one' }),
        finding({ severity: 'warning', message: 'two' }),
        finding({ severity: 'error', message: 'three' }),
      ),
    ).toBe(`  error security/own-key-missing
      three
        aws  duka-prod-lake/LakeRawStore
      fix: Name a key of your own.

  warning security/own-key-missing
      two
        aws  duka-prod-lake/LakeRawStore
      fix: Name a key of your own.

  info security/own-key-missing
      one
        aws  duka-prod-lake/LakeRawStore
      fix: Name a key of your own.

  undecided security/own-key-missing
      the key is a secret
        aws  duka-prod-lake/LakeRawStore

  waived security/own-key-missing
      it is encrypted with a key of the provider
      until 2027-03-31: moved to the new key in May (data@duka.example)
        aws  duka-prod-lake/LakeRawStore`);
  });

  test('name their file and line, where those are known', () => {
    const told = findingsOf(
      finding({ address: 'A', line: 12 }),
      finding({ address: 'B', file: 'lake.template.yaml', line: 3 }),
      finding({ address: 'C', file: 'lake.template.yaml' }),
    );

    expect(told.match(/^ {8}.*/gm)).toEqual([
      '        aws:12  A',
      '        lake.template.yaml:3  B',
      '        lake.template.yaml  C',
    ]);
  });

  test("call Pulumi's resources by name and class, in messages too", () => {
    const message = `the dearest item is query scans of ${CLICKS}, USD 1373`;

    expect(findingsOf(finding({ input: 'gcp', address: CLICKS, message }))).toContain(
      'query scans of clicks (Table), USD 1373\n        gcp  clicks (Table)\n',
    );
  });

  test('keep the whole address of two resources with the same name and class', () => {
    const other = CLICKS.replace('Dataset', 'Archive');
    const told = findingsOf(finding({ input: 'gcp', address: CLICKS }), finding({ input: 'gcp', address: other }));

    expect(told).toContain(`gcp  ${CLICKS}\n`);
    expect(told).toContain(`gcp  ${other}\n`);
  });

  test('cannot make the terminal do anything', () => {
    const told = findingsOf(
      finding({ address: 'A\u001b[2J', message: 'm\u001b]0;title\u0007', actual: 'x\ny' }),
      finding({ input: 'gcp', address: `${CLICKS}\u001b[1m` }),
    );

    expect(told).not.toMatch(/[^\P{Cc}\n]/u);
    expect(told).toContain('found x y;');
  });
});

describe('the verdict', () => {
  const rowOf = (...findings: readonly Finding[]) =>
    report(result([{ path: 'aws' }], findings))
      .split('\n')[2]
      ?.replace(/^ +aws +10 +(.*?) {2,}.*/, '$1');

  test.each<[string, readonly Finding[], string, RegExp]>([
    ['nothing', [], 'passes', /^Passes: nothing to mend\.$/],
    ['something waived', [finding({ waived: WAIVED })], 'passes', /^Passes: nothing to mend\.$/],
    ['an info', [finding({ severity: 'info' })], 'passes, 1 info', /^Passes: nothing to mend\.$/],
    [
      'something undecided',
      [finding({ status: 'cannot-tell' })],
      'passes, 1 undecided',
      /^Passes: 1 undecided\. Next: say /,
    ],
    ['a warning', [finding({ severity: 'warning' })], '1 warning', /^Fails: 1 warning\. Next: mend/],
    [
      'all of it',
      [
        finding({ severity: 'warning', policy: 'a/b' }),
        finding(),
        finding({ severity: 'info' }),
        finding({ status: 'cannot-tell' }),
      ],
      '1 error, 1 warning, 1 info, 1 undecided',
      /^Fails: 1 error, 1 warning\. .*`ramani explain security\/own-key-missing`/,
    ],
  ])('of %s', (_, findings, row, last) => {
    expect(rowOf(...findings)).toBe(row);
    expect(verdictOf(report(result([{ path: 'aws' }], findings)))).toMatch(last);
  });

  test('completes the commands to run next with the platform file that was checked', () => {
    expect(verdictOf(report(result([{ path: 'aws', source: 'duka/platform.yaml' }])))).toBe(
      'Passes: nothing to mend. Next: `ramani plan duka/platform.yaml` says why it is built so, `ramani cost duka/platform.yaml` what every line costs.',
    );
  });

  test("names no page for a rule of the provider's schema, since there is none", () => {
    expect(verdictOf(report(result([{ path: 'aws' }], [finding({ policy: 'schema/E3012' })])))).toBe(
      'Fails: 1 error. Next: mend or waive them.',
    );
  });
});

describe('layout', () => {
  const long = `module.lake["${'x'.repeat(120)}"].aws_s3_bucket.this`;
  const busy = result(
    [{ path: 'aws', estimate: estimate([costItem({ because: 'clicks 16.4 TB, '.repeat(20).trim() })]) }],
    [
      finding({ message: 'personal data is kept where nobody stated it '.repeat(8), address: long }),
      finding({ status: 'cannot-tell', waived: WAIVED }),
    ],
    { notices: [{ file: 'waivers.yaml', message: 'a waiver of something that expired long ago '.repeat(4) }] },
  );

  test.each([80, 100, 160])('keeps to %d columns, but for an address, which stays whole', (width) => {
    const lines = report(busy, { width }).split('\n');

    expect(lines.filter((line) => line.length > width)).toEqual([`        ${long}`]);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });

  test('is the same in colour, but for the escapes', () => {
    const plain = report(busy);
    const colored = report(busy, { color: true });

    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  test('shows the dearest lines only, as many as asked for', () => {
    const items = ['first', 'second', 'third'].map((what) => costItem({ what }));
    const of = result([{ path: 'aws', estimate: estimate(items) }]);

    expect(report(of, { costLines: 2 })).toMatch(/first.*second/s);
    expect(report(of, { costLines: 2 })).not.toContain('third');
    expect(report(of, { costLines: 0 })).not.toContain('costs most');
  });
});

test('every finding is told of, with its address, whatever there is', () => {
  const any = fc.record({
    address: fc.constantFrom('A', 'B', CLICKS),
    severity: fc.constantFrom('error', 'warning', 'info'),
    status: fc.constantFrom('fail', 'cannot-tell'),
    message: fc.constantFrom('one', 'two'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (changes) => {
      const text = report(
        result(
          [{ path: 'aws' }],
          changes.map((one) => finding(one)),
        ),
      );
      expect(text.match(/^ {8}(A|B|clicks \(Table\))$/gm) ?? []).toHaveLength(changes.length);
    }),
  );
});
