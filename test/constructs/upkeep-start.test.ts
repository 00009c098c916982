import fc from 'fast-check';
import { startOf } from '../../constructs/lake/upkeep-start';
import { UPKEEP_HOURS } from '../../plan/platform-plan';

const everyHours = fc.constantFrom(...UPKEEP_HOURS);

test('a job starts as often as planned, at times that there are, whatever it is called', () => {
  fc.assert(
    fc.property(fc.string(), everyHours, (name, every) => {
      const { minute, hours, weekday } = startOf(name, every);
      const list = hours === '*' ? Array.from({ length: 24 }, (_, hour) => hour) : hours.split(',').map(Number);

      expect(minute).toBeGreaterThanOrEqual(0);
      expect(minute).toBeLessThan(60);
      expect(list.every((hour) => hour >= 0 && hour < 24)).toBe(true);
      expect([undefined, 0, 1, 2, 3, 4, 5, 6]).toContain(weekday ?? undefined);
      expect((list.length * (weekday === null ? 7 : 1)) / 7).toBeCloseTo(24 / every, 9);
    }),
  );
});

test('the time between two runs is the same all day', () => {
  const hours = startOf('duka-prod-curated-compact-6h', 6).hours.split(',').map(Number);

  expect(hours.slice(1).map((hour, index) => hour - (hours[index] ?? 0))).toEqual([6, 6, 6]);
});

test('jobs are spread over the hour, and a job keeps its time', () => {
  const names = Array.from({ length: 60 }, (_, index) => `duka-prod-curated-job-${index}`);
  const minutes = names.map((name) => startOf(name, 24).minute);

  expect(new Set(minutes).size).toBeGreaterThan(25);
  expect(names.map((name) => startOf(name, 24).minute)).toEqual(minutes);
});
