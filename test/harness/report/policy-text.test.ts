import { policyPage } from '../../../harness/report/policy-text';
import { POLICIES } from '../../../policies';
import { definePolicy } from '../../../policies/define';

const policy = definePolicy({
  id: 'lifecycle/too-long',
  summary: 'Nothing is kept for longer than a year.',
  why: 'It costs.',
  fix: 'Expire it.',
  severity: 'warning',
  capability: 'lake',
  sources: [
    { url: 'https://duka.example/rules', asOf: '2026-11' },
    { url: 'https://duka.example/law', asOf: null },
  ],
  on: 'ObjectStore',
  options: { most: { default: 365, unit: 'days', description: 'The longest that is allowed.' } },
  messages: { long: '{{days}} days are too long', never: 'nothing expires it' },
  check: () => {},
});

test('a page says all there is to know', () => {
  expect(policyPage(policy)).toBe(`lifecycle/too-long (warning, lake)
Nothing is kept for longer than a year.

Why   It costs.
Fix   Expire it.
Looks at every ObjectStore, in any engine's file, and says:
  {{days}} days are too long
  nothing expires it
Options
  most: 365 days. The longest that is allowed.
Sources
  https://duka.example/rules (2026-11)
  https://duka.example/law`);
});

test('without options there is no word of them', () => {
  expect(policyPage(definePolicy({ ...policy, on: 'ObjectStore', options: {} }))).not.toContain('Options');
});

test.each(POLICIES.map((one) => [one.id, one] as const))(
  '%s fits a terminal of 80 columns, but for its links',
  (_, one) => {
    const lines = policyPage(one, 80).split('\n');

    expect(lines.filter((line) => line.length > 80 && !line.includes('://'))).toEqual([]);
  },
);
