import fc from 'fast-check';
import { create } from 'xmlbuilder2';
import { junitReport } from '../../../harness/report/junit';
import type { Finding, Result } from '../../../harness/report/result';
import { everything, finding, result } from '../../fixtures/result';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type XmlNode = ReturnType<typeof create>['node'];

function elementOf(node: XmlNode): Element {
  if (!('attributes' in node)) throw new Error(`${node.nodeName} is no element`);
  const { attributes } = node as XmlNode & { attributes: Iterable<{ name: string; value: string }> };
  return {
    name: node.nodeName,
    attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    text: node.textContent ?? '',
    children: [...node.childNodes].filter(({ nodeType }) => nodeType === 1).map(elementOf),
  };
}

/** What XML 1.0 has no place for (2.2): strict readers refuse the whole file for one of them. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** As a reader of XML sees it; what is not well formed throws. */
function read(of: Result): Element {
  const xml = junitReport(of);
  expect(xml).not.toMatch(NO_CHARACTER);
  return elementOf(create(xml).root().node);
}

function caseOf(changes: Partial<Finding>, gate: Partial<Result> = {}): Element | undefined {
  return read(result([{ path: 'aws' }], [finding(changes)], gate)).children[0]?.children[0];
}

test('everything, whole', () => {
  expect(junitReport(everything())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ramani" tests="8" failures="3" errors="0" skipped="2">
  <testsuite name="template.yaml" tests="5" failures="3" errors="0" skipped="0">
    <testcase classname="security.own-key-missing" name="Raw (missing)" file="template.yaml" line="12">
      <failure message="it is encrypted with a key of the provider" type="error">it is encrypted with a key of the provider
found 400 days; expected at most 90 days
fix: Name a key of your own.</failure>
    </testcase>
    <testcase classname="cost.tags" name="Raw (none)" file="template.yaml">
      <failure message="it is encrypted with a key of the provider" type="warning">it is encrypted with a key of the provider
fix: Name a key of your own.</failure>
    </testcase>
    <testcase classname="cost.tags" name="Cold (few)" file="template.yaml">
      <system-out>it is encrypted with a key of the provider
fix: Name a key of your own.</system-out>
    </testcase>
    <testcase classname="schema.E3012" name="Cold (E3012)" file="nested/cold store.json" line="3">
      <failure message="Days: a number, such as {0} of [one](two)" type="warning">Days: a number, such as {0} of [one](two)
fix: Name a key of your own.</failure>
    </testcase>
    <testcase classname="security.own-key-missing" name="all else" assertions="3"/>
  </testsuite>
  <testsuite name="gcp" tests="3" failures="0" errors="0" skipped="2">
    <testcase classname="security.own-key-missing" name="urn:pulumi:duka-prod-gcp::ramani::ramani:lake:Lake$ramani:lake:Dataset$gcp:bigquery/table:Table::clicks (missing)" file="duka/platform.yaml">
      <skipped message="waived until 2027-03-31: it moves in May (data@duka.example)">it is encrypted with a key of the provider</skipped>
    </testcase>
    <testcase classname="security.own-key-missing" name="gcp (cannot-tell)" file="duka/platform.yaml">
      <skipped message="cannot tell: no budget is stated">no budget is stated</skipped>
    </testcase>
    <testcase classname="security.own-key-missing" name="all else" assertions="3"/>
  </testsuite>
</testsuites>
`);
});

test('a policy that passed nothing has no test', () => {
  const [input] = result().inputs;
  if (input === undefined) throw new Error('there is no input');

  expect(read({ ...result(), inputs: [{ ...input, passed: { 'cost/tags': 0 } }] }).children[0]?.children).toEqual([]);
});

test.each<[string, Partial<Finding>, Partial<Result>, string]>([
  ['a warning', { severity: 'warning' }, {}, 'failure'],
  ['a warning, where only errors fail the check', { severity: 'warning' }, { failOn: 'error' }, 'system-out'],
  ['an info, where all fails the check', { severity: 'info' }, { failOn: 'info' }, 'failure'],
  ['what cannot be told', { status: 'cannot-tell' }, {}, 'skipped'],
  ['what cannot be told, where that fails the check', { status: 'cannot-tell' }, { failOnCannotTell: true }, 'failure'],
])('%s is what it is for the exit code', (_, changes, gate, element) => {
  expect(caseOf(changes, gate)?.children.map(({ name }) => name)).toEqual([element]);
});

test('whatever the files of others hold, it is XML, and its counts hold', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '&', '"', "'", ']]>', '<!--', '\u0000', '\u001b', '\ud800', '\ufffe', '\r', '😀'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  const any = fc.record({
    address: text,
    message: text,
    actual: text,
    severity: fc.constantFrom('error', 'warning', 'info'),
    status: fc.constantFrom('fail', 'cannot-tell'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), text, (changes, path) => {
      const findings = changes.map((one) => finding({ ...one, input: path }));
      const { attributes, children } = read(result([{ path }], findings));
      const cases = children.flatMap((suite) => suite.children);
      const count = (name: string) => cases.filter(({ children }) => children[0]?.name === name).length;

      expect(cases).toHaveLength(findings.length + 1);
      expect(attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(count('failure')),
        skipped: String(count('skipped')),
      });
    }),
  );
});

test('what is written comes back as it was', () => {
  const message = `a "quoted" <tag> & 'more' ]]> 😀`;

  expect(caseOf({ message })?.children[0]).toMatchObject({
    attributes: { message, type: 'error' },
    text: `${message}\nfix: Name a key of your own.`,
  });
});
