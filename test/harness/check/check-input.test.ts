import fc from 'fast-check';
import { checkInput, type Question } from '../../../harness/check/check-input';
import type { Finding } from '../../../harness/report/result';
import { cloudformation } from '../../../harness/testing/inputs';
import { POLICIES } from '../../../policies';

function ask(changes: Partial<Question> = {}) {
  return checkInput({
    graph: cloudformation({ Lake: { Type: 'AWS::S3::Bucket', Properties: {} } }),
    policies: POLICIES,
    settings: {},
    workloadOf: () => undefined,
    uncertainty: 0.3,
    otherFindings: [],
    ...changes,
  });
}

const TYPES = [
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::KMS::Key',
  'AWS::Glue::Table',
  'AWS::IAM::Role',
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::WaitCondition',
  'AWS::Kinesis::Stream',
  'Custom::Thing',
];

it('loses no resource: each is mapped, not relevant, or counted under its type', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TYPES), { maxLength: 12 }), (types) => {
      const blocks = types.map((Type, index) => [`R${index}`, { Type, Properties: {} }]);
      const { input } = ask({ graph: cloudformation(Object.fromEntries(blocks)) });
      const unmapped = Object.values(input.unmapped).reduce((sum, count) => sum + count, 0);

      expect(input.mapped + input.notRelevant + unmapped).toBe(input.resources);
      expect(input.resources).toBe(types.length);
    }),
  );
});

it('tells of a nested stack, whose template is another file', () => {
  const nested = cloudformation({ Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'x' } } });

  expect(ask({ graph: nested }).input.unmapped).toEqual({ 'AWS::CloudFormation::Stack': 1 });
});

it('gives each policy its passes, also none, and each verdict its findings', () => {
  const [policy] = POLICIES.filter(({ id }) => id === 'lifecycle/abort-multipart-missing');
  if (policy === undefined) throw new Error('the policy is gone');
  const rules = {
    Rules: [{ Id: 'abort', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }],
  };
  const { input, findings } = ask({
    policies: [policy],
    graph: cloudformation({
      Good: { Type: 'AWS::S3::Bucket', Properties: { LifecycleConfiguration: rules } },
      Bad: { Type: 'AWS::S3::Bucket', Properties: {} },
    }),
  });

  expect(input.passed).toEqual({ 'lifecycle/abort-multipart-missing': 1 });
  expect(findings).toMatchObject([{ policy: 'lifecycle/abort-multipart-missing', address: 'Bad', status: 'fail' }]);
  expect(Object.keys(ask().input.passed).sort()).toEqual(POLICIES.map(({ id }) => id).sort());
});

it('says the type of each resource, and the same finding once, whoever found it', () => {
  const { findings } = ask();
  const again = ask({ otherFindings: findings });

  expect(findings.filter(({ address }) => address === 'Lake').length).toBeGreaterThan(2);
  for (const { address, type } of findings) expect(type).toBe(address === 'Lake' ? 'AWS::S3::Bucket' : undefined);
  expect(again.findings).toEqual(findings);
});

it('passes on what another judge found, and the budget', () => {
  const other: Finding = {
    policy: 'schema/E3012',
    messageId: 'E3012',
    severity: 'error',
    status: 'fail',
    input: 'template.json',
    address: 'Lake',
    message: 'm',
    fix: 'f',
  };

  expect(ask({ otherFindings: [other] }).findings[0]).toEqual({ ...other, type: 'AWS::S3::Bucket' });
  expect(ask({ settings: { budget: 900 } }).budget).toBe(900);
  expect(ask()).not.toHaveProperty('budget');
});
