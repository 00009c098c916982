import fc from 'fast-check';
import { parseDocument, parseJson } from '../../../harness/input/document';
import { ReadError } from '../../../harness/read/read-error';

async function refusal(text: string): Promise<string> {
  try {
    await parseDocument('a.json', text);
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
  return 'it was read';
}

describe('CloudFormation in YAML', () => {
  test.each<[short: string, long: unknown]>([
    ['!Ref Store', { Ref: 'Store' }],
    ['!GetAtt Store.Arn', { 'Fn::GetAtt': ['Store', 'Arn'] }],
    ['!GetAtt Nested.Outputs.Name', { 'Fn::GetAtt': ['Nested', 'Outputs.Name'] }],
    ['!GetAtt [Store, Arn]', { 'Fn::GetAtt': ['Store', 'Arn'] }],
    [`!Sub "\${AWS::Region}-lake"`, { 'Fn::Sub': `\${AWS::Region}-lake` }],
    [`!Sub ["\${a}", { a: !Ref Store }]`, { 'Fn::Sub': [`\${a}`, { a: { Ref: 'Store' } }] }],
    [
      '!Join ["-", [!Ref A, !Select [0, !Split [",", !Ref B]]]]',
      {
        'Fn::Join': ['-', [{ Ref: 'A' }, { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'B' }] }] }]],
      },
    ],
    ['!If [Prod, !Ref A, !Ref AWS::NoValue]', { 'Fn::If': ['Prod', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
    ['!Not [!Condition Prod]', { 'Fn::Not': [{ Condition: 'Prod' }] }],
    ['!FindInMap [Sizes, !Ref Env, days]', { 'Fn::FindInMap': ['Sizes', { Ref: 'Env' }, 'days'] }],
    ['2010-09-09', '2010-09-09'],
  ])('%s', async (short, long) => {
    expect((await parseDocument('a.yaml', `Value: ${short}\n`)).value).toEqual({ Value: long });
  });

  test('a tag of somebody else is a mistake with a line', async () => {
    expect(await refusal('Resources:\n  A: !Reff B\n')).toMatch(/^a\.json:2:6.*found the tag !Reff/);
  });

  test('a tab, a repeated key and an endless alias are one line each', async () => {
    expect(await refusal('Resources:\n\tA: 1\n')).toMatch(/^a\.json:2.*found a tab/);
    expect(await refusal('Resources:\n  A: 1\n  A: 2\n')).toMatch(/^a\.json:3.*"A" a second time \(first on line 2\)/);
    expect(await refusal('a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n')).toMatch(/alias/);
  });

  test('knows where a resource stands', async () => {
    expect(
      (await parseDocument('a.yaml', 'Resources:\n  # a store\n  Store:\n    Type: X\n')).lineOf('Resources', 'Store'),
    ).toBe(3);
  });
});

describe('JSON', () => {
  test('knows where a resource stands', async () => {
    const { lineOf } = await parseDocument(
      'a.json',
      '{\n "Resources": {\n  "Store": {\n   "Type": "X"\n  },\n  "Log": {}\n }\n}',
    );

    expect([lineOf('Resources', 'Store'), lineOf('Resources', 'Log'), lineOf('Resources', 'None')]).toEqual([
      3,
      6,
      undefined,
    ]);
  });

  test.each<[what: string, text: string, says: RegExp]>([
    ['nothing', ' \n', /empty file/],
    ['half a file', '{"Resources": {\n"A": {"Type": "AWS::S3', /^a\.json:2: not JSON: .*ends too early/],
    ['a comma too many', '{"a": 1,\n}', /^a\.json:2: not JSON: property name expected/],
    ['a key twice', '{"a": 1,\n"a": 2}', /^a\.json:2: found "a" a second time/],
    ['ten thousand levels', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, /nested more than 500 levels/],
    ['ten thousand levels, cut off', '{"a":'.repeat(10_000), /nested more than 500 levels/],
  ])('%s is one line', async (_what, text, says) => {
    expect(await refusal(text)).toMatch(says);
    expect(await refusal(text)).not.toMatch(/\n/);
  });

  test('a broken file does not show what it holds', async () => {
    expect(await refusal('{"MasterUserPassword": "hunter2-hunter2"; }')).not.toMatch(/hunter2/);
  });

  test('any value is read as it was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        expect(parseJson('a.json', text).value).toEqual(JSON.parse(text));
      }),
    );
  });
});
