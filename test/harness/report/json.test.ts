import Ajv from 'ajv';
import { jsonReport } from '../../../harness/report/json';
import { ResultSchema } from '../../../harness/report/result';
import { CLICKS, costItem, estimate, finding, result } from '../../fixtures/result';

const validate = new Ajv({ strict: false, allErrors: true }).compile(ResultSchema);

const FULL = result(
  [
    { path: 'aws', estimate: estimate([costItem()]), budget: 9000, unmapped: { 'AWS::X::Y': 1 } },
    { path: 'gcp', estimate: estimate([], { unpriced: [{ address: CLICKS, what: 'w', why: 'y' }] }) },
  ],
  [
    finding({ file: 'a.json', line: 3, actual: '1', expected: '2' }),
    finding({ waived: { reason: 'it moves in May', owner: 'data@duka.example', expires: '2027-03-31' } }),
    finding({ input: 'gcp', address: CLICKS, status: 'cannot-tell' }),
  ],
  { notices: [{ file: 'waivers.yaml', line: 3, message: 'm' }] },
);

const [reported] = FULL.findings;

test('what is printed is the result, and holds against the schema that is published', () => {
  const text = jsonReport(FULL);

  expect(JSON.parse(text)).toEqual(FULL);
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"ramani".*\}\n$/s);
  expect(validate(JSON.parse(text))).toBe(true);
});

test('addresses are whole, for whoever looks for them in their own files', () => {
  expect(jsonReport(FULL)).toContain(JSON.stringify(CLICKS));
});

test.each([
  ['a status that is not known', { ...FULL, findings: [{ ...reported, status: 'maybe' }] }],
  ['a line before the first', { ...FULL, findings: [{ ...reported, line: 0 }] }],
  ['a finding without its fingerprint', { ...FULL, findings: [finding()] }],
  ['another version of itself', { ...FULL, schemaVersion: 2 }],
  ['a key of nobody', { ...FULL, extra: 1 }],
  ['no summary', { ...FULL, summary: undefined }],
])('the schema refuses %s', (_, value) => {
  expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
});
