import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsSolutionsChecks } from 'cdk-nag';
import { awsApp } from '../../stacks/aws';
import { planned } from '../../stacks/planned';

const folder = mkdtempSync(join(tmpdir(), 'ramani-nag-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the AwsSolutions pack finds in our own stacks and may stay, with the reason. */
const ACKNOWLEDGED: readonly (readonly [finding: RegExp, reason: string])[] = [
  [
    /^AwsSolutions-IAM5\[Resource::<Lake\w+\.Arn>\/.*\*\]$/,
    'objects have no names in advance: a grant names their prefix',
  ],
  [
    /^AwsSolutions-IAM5\[Resource::arn:aws:glue:.*:table\/<Lake\w+Database>\/\*\]$/,
    'the tables of one zone, also those that will be added',
  ],
  [
    /^AwsSolutions-IAM5\[Resource::arn:aws:logs:.*:log-group:\/aws-glue\/.*\*\]$/,
    "the streams of the jobs' own log groups, which Glue names",
  ],
  [
    /^AwsSolutions-IAM5\[Resource::\*\]$/,
    'lakeformation:GetDataAccess takes no resource; Lake Formation itself decides which table is read',
  ],
];

test('the AwsSolutions pack finds nothing in duka that is not acknowledged with a reason', () => {
  const app = awsApp(planned('examples/duka', 'aws'), { outdir: folder, builtinCloudFormationValidation: false });
  const stacks = app.synth().stacks.map(({ hierarchicalId, templateFullPath }) => ({
    stackConstructPath: hierarchicalId,
    templatePath: templateFullPath,
    accountId: undefined,
    region: undefined,
  }));
  const { violations } = new AwsSolutionsChecks(app).validate({
    templatePaths: stacks.map(({ templatePath }) => templatePath),
    stackTemplates: stacks,
    appConstruct: app,
  });
  const found = violations.map(({ ruleName }) => ruleName);

  expect(found.filter((rule) => !ACKNOWLEDGED.some(([known]) => known.test(rule)))).toEqual([]);
  // An acknowledgement that covers nothing any more would hide what comes.
  expect(ACKNOWLEDGED.filter(([known]) => !found.some((rule) => known.test(rule)))).toEqual([]);
});

test('every resource that is granted as a whole is granted to GetDataAccess alone', () => {
  const app = awsApp(planned('examples/duka', 'aws'), {
    outdir: join(folder, 'again'),
    builtinCloudFormationValidation: false,
  });
  const documents = app
    .synth()
    .stacks.flatMap(
      ({ template }) => JSON.stringify(template).match(/\{"Action":[^{}]*"Resource":"\*"[^{}]*\}/g) ?? [],
    );
  const actions = documents.flatMap((statement) => JSON.parse(statement).Action);

  expect([...new Set(actions)].filter((action) => !String(action).startsWith('kms:'))).toEqual([
    'lakeformation:GetDataAccess',
  ]);
});
