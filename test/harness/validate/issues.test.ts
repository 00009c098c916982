import { parseIssues, toFindings } from '../../../harness/validate/issues';

const issue = { template: 'lake.template.json', logicalId: 'Store', rule: 'E3012', severity: 'error', message: 'm' };

const findings = (...issues: readonly object[]) =>
  toFindings(parseIssues(issues), 'aws', (template) => template.replace('.template.json', ''));

it("makes a finding of each issue, with the rule's id, its place and what to do", () => {
  expect(findings({ ...issue, path: 'Properties.BucketName', fix: 'Shorten it.' })).toEqual([
    {
      policy: 'schema/E3012',
      messageId: 'E3012',
      severity: 'error',
      status: 'fail',
      input: 'aws',
      address: 'lake/Store',
      message: 'Properties.BucketName: m',
      fix: 'Shorten it.',
    },
  ]);
});

it('says what to do also where the validator does not', () => {
  expect(findings(issue)).toMatchObject([{ message: 'm', fix: "Write what the provider's schema allows." }]);
});

it('blames the stack where the template itself is meant', () => {
  expect(findings({ ...issue, logicalId: '' })).toMatchObject([{ address: 'lake' }]);
});

it('refuses what no validation wrote', () => {
  expect(() => parseIssues([{ ...issue, severity: 'bad' }])).toThrow();
});
