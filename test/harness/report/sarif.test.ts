import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { sarifReport } from '../../../harness/report/sarif';
import { CLICKS, everything, finding, result } from '../../fixtures/result';
import schema from '../../fixtures/sarif-2.1.0.json';

/** The schema that Microsoft's SARIF Multitool 5.7.0 carries, which its own validator holds logs against. */
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

function run(of = everything()) {
  const log: Log = JSON.parse(sarifReport(of));
  const [only, ...others] = log.runs;
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('there is no run');
  return { ...only, results: only.results ?? [], rules: only.tool.driver.rules ?? [] };
}

const resultOf = (changes: Parameters<typeof finding>[0], path = 'aws') =>
  run(result([{ path }], [finding({ input: path, ...changes })])).results[0];

test.each([
  ['everything', everything()],
  ['nothing', result()],
])('of %s is valid against the official schema', (_, of) => {
  const log: unknown = JSON.parse(sarifReport(of));
  validate(log);

  expect(validate.errors).toBeNull();
  expect(log).toMatchObject({ version: '2.1.0' });
});

test('the schema refuses what is wrong', () => {
  const log = JSON.parse(sarifReport(everything()));
  log.runs[0].results[0].level = 'grave';

  expect(validate(log)).toBe(false);
});

test('every result names its rule, and each rule is there once', () => {
  const { results, rules } = run();

  for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(rules.map(({ id }) => id)).toEqual(['cost/tags', 'schema/E3012', 'security/own-key-missing']);
});

test('a rule says what holds, why, how to mend it and where that is written', () => {
  expect(run().rules[2]).toEqual({
    id: 'security/own-key-missing',
    shortDescription: { text: 'Personal data is encrypted with a key of your own.' },
    fullDescription: { text: 'A key of the provider can not be withdrawn.' },
    help: {
      text: 'Name a key of your own.',
      markdown: 'Name a key of your own.\n\n- <https://duka.example/keys>',
    },
    helpUri: 'https://duka.example/keys',
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', 'lake', 'L1.3'] },
  });
});

test('a result has its place in the file and its resource', () => {
  const [first] = run().results;

  expect(first).toMatchObject({
    ruleId: 'security/own-key-missing',
    kind: 'fail',
    level: 'error',
    message: { text: 'it is encrypted with a key of the provider (found 400 days; expected at most 90 days)' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'template.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 12 },
        },
        logicalLocations: [{ fullyQualifiedName: 'Raw', kind: 'resource', properties: { type: 'AWS::S3::Bucket' } }],
      },
    ],
    suppressions: [],
  });
  expect(first?.partialFingerprints).toEqual({
    'ramani/v1': everything().findings[0]?.fingerprint,
    primaryLocationLineHash: `${everything().findings[0]?.fingerprint}:1`,
  });
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const)('%s is the level %s', (severity, level) => {
  expect(resultOf({ severity })).toMatchObject({ kind: 'fail', level });
});

test('what cannot be told is open, and neither failed nor passed', () => {
  expect(run().results[5]).toMatchObject({ kind: 'open', level: 'none', message: { text: 'no budget is stated' } });
});

test('what is waived is suppressed, with who lets it be and until when', () => {
  expect(run().results[4]?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'until 2027-03-31: it moves in May (data@duka.example)',
    },
  ]);
});

test("a target's finding is in the platform file, of which no line is known", () => {
  expect(run().results[4]?.locations?.[0]).toEqual({
    physicalLocation: { artifactLocation: { uri: 'duka/platform.yaml', uriBaseId: '%SRCROOT%' } },
    logicalLocations: [
      { fullyQualifiedName: CLICKS, kind: 'resource', properties: { type: 'gcp:bigquery/table:Table' } },
    ],
  });
});

test('types that no rule knows, and waivers that do nothing, are notifications', () => {
  const { invocations, tool } = run();
  const told = invocations?.[0]?.toolExecutionNotifications ?? [];

  expect(told.map(({ message }) => message.text)).toEqual([
    'not looked into: AWS::X::Y, 2 in template.yaml',
    'the waiver of a/b for * matches no finding',
  ]);
  for (const { descriptor } of told)
    expect(tool.driver.notifications?.[descriptor?.index ?? -1]?.id).toBe(descriptor?.id);
});

test.each([
  ['nested/cold store.json', 'nested/cold%20store.json'],
  ['./a.json', 'a.json'],
  ['..\\a.json', '../a.json'],
  ['a:b#c?.json', 'a%3Ab%23c%3F.json'],
])('the path %s is the relative URI %s', (input, uri) => {
  expect(resultOf({}, input)?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
    uri,
    uriBaseId: '%SRCROOT%',
  });
});

test.each([
  ['/work/a b.json', 'file:///work/a%20b.json'],
  ['C:\\work\\a.json', 'file:///C:/work/a.json'],
])('the path %s from the root is %s', (input, uri) => {
  expect(resultOf({}, input)?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri });
});

test('no message is taken for a link, an argument or a command of the terminal', () => {
  expect(run().results[3]?.message.text).toBe('Days: a number, such as {{0}} of [one] (two)');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '{', '}', '0', 'a', '\u001b') }), (message) => {
      const text = resultOf({ message })?.message.text ?? '';
      expect(text).not.toMatch(/(?<!\{)\{\d+\}(?!\})|\[[^\]]*\]\(|\p{Cc}/u);
    }),
  );
});

test('a moved line leaves the fingerprint as it is', () => {
  expect(resultOf({ line: 40 })?.partialFingerprints).toEqual(resultOf({ line: 2 })?.partialFingerprints);
});
