import { readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { snapshot, UNITS } from '../../harness/snapshot/snapshot';
import { TARGETS, type Target } from '../../spec/platform';
import { changeLine, DUKA, type Line, line } from './line';

function snapshotsOf({ plan, graph, answer }: Line): readonly string[] {
  return UNITS.map((unit) => snapshot(plan, graph, answer.estimate, unit));
}

describe.each(TARGETS)('%s', (target: Target) => {
  test.each(UNITS)('the kept snapshot of its %s says what duka builds', async (unit) => {
    const { plan, graph, answer } = await line(DUKA, target);
    const path = `snapshots/${target}/${unit}.yaml`;
    const hint = `if this is meant: npm run snapshots -- ${unit} --target ${target}`;

    expect({ path, hint, text: snapshot(plan, graph, answer.estimate, unit) }).toEqual({
      path,
      hint,
      text: readFileSync(path, 'utf8'),
    });
  });

  test('another retention of one dataset changes at most ten lines, as git counts them', async () => {
    const before = snapshotsOf(await line(DUKA, target));
    const changed = changeLine(DUKA, 'retain: 3 years', (one) => one.replace('3 years', '5 years'));
    const after = snapshotsOf(await line(changed, target));

    const changes = before.flatMap((text, index) => diffLines(text, after[index] ?? ''));
    const lines = changes.flatMap((part) => (part.added || part.removed ? [part.count] : []));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(10);
  });

  test('does not depend on the order in which an engine writes resources', async () => {
    const { plan, graph, answer } = await line(DUKA, target);
    const turned = { ...graph, resources: [...graph.resources].reverse() };

    expect(UNITS.map((unit) => snapshot(plan, turned, answer.estimate, unit))).toEqual(
      snapshotsOf({ plan, graph, answer }),
    );
  });

  test('names no account', async () => {
    const made = await line(DUKA, target);

    for (const text of snapshotsOf(made)) expect(text).not.toContain(made.plan.account);
  });
});
