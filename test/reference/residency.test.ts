import { inCountryPurpose, inCountryPurposes, transferBasis, transferRule } from '../../reference/residency';

test('each purpose of regulation 26 is recognised', () => {
  expect(inCountryPurposes()).toHaveLength(6);
  for (const purpose of inCountryPurposes()) expect(inCountryPurpose(purpose)?.law).toBe('reg. 26');
});

test('a purpose may be written in words', () => {
  expect(inCountryPurpose('Health care')).toBe(inCountryPurpose('health-care'));
  expect(inCountryPurpose('sales')).toBeUndefined();
});

test('a transfer rests on one of four bases of regulation 40', () => {
  const bases = (['safeguards', 'adequacy', 'necessity', 'consent'] as const).map(transferBasis);
  expect(bases.map((each) => each.law)).toEqual(Array(4).fill('reg. 40'));
});

test('sensitive data needs consent, and no country is adequate yet', () => {
  expect(transferRule('sensitive-needs-consent').says).toContain('consent');
  expect(transferRule('no-adequacy-decision').says).toContain('No adequacy decision');
});
