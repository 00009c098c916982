import { originsOf, planReport } from '../../../harness/report/plan-text';
import { decided, targetPlan, zonePlan } from '../../fixtures/target-plan';

const plan = targetPlan({ lake: { zones: [zonePlan()], scanLimitBytes: decided(100e9) } });

test('what decisions are about goes from the platform to its datasets', () => {
  expect(originsOf(plan)).toEqual(['platform', 'foundation', 'lake', 'lake.zones.curated', 'lake.datasets.orders']);
});

test('one thing is told with each value, why, and the rows that it rests on', () => {
  const sourced = { ...plan, protect: { ...decided(true), source: ['aws/limit', 'aws/price'] } };

  expect(planReport([sourced], 'platform')).toBe(`gcp africa-south1
  platform
    protect: true
        the test says so [aws/limit, aws/price]
`);
});

test('a decision of a dataset is not told again with its zone', () => {
  const zone = planReport([plan], 'lake.zones.curated');

  expect(zone).toContain('    store: dukaprodcurated0a1b2c\n');
  expect(zone).not.toContain('partition');
});

test('every decision of every target is told', () => {
  const text = planReport([plan, targetPlan({ target: 'aws', region: 'af-south-1' })]);

  for (const origin of originsOf(plan)) expect(text).toContain(`\n  ${origin}\n`);
  expect(text).toMatch(/^gcp africa-south1\n.*\naws af-south-1\n/s);
  expect(text).toContain('    partition: ordered_at_day, county\n');
});

test('reasons keep to the columns of the terminal, values stay whole', () => {
  const long = { ...plan, protect: { ...decided(true), because: 'production data must survive '.repeat(8).trim() } };
  const lines = planReport([long], 'platform', 60).split('\n');

  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => line.startsWith('        '))).toHaveLength(5);
});
