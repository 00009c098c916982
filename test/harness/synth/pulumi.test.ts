import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPulumiPreview } from '../../../harness/read/pulumi';
import { synthesisePulumi } from '../../../harness/synth/pulumi';
import { targetPlan } from '../../fixtures/target-plan';

test('a target is written as one preview, the same bytes every time, that the reader of previews takes', async () => {
  const outdir = join(mkdtempSync(join(tmpdir(), 'ramani-')), 'gcp');
  const [path = ''] = await synthesisePulumi(targetPlan(), outdir);
  const first = readFileSync(path, 'utf8');
  await synthesisePulumi(targetPlan(), outdir);

  expect(path).toBe(join(outdir, 'preview.json'));
  expect(readdirSync(outdir)).toEqual(['preview.json']);
  expect(readFileSync(path, 'utf8')).toBe(first);
  expect(first.endsWith('}\n')).toBe(true);
  expect(readPulumiPreview(path, JSON.parse(first)).resources.length).toBeGreaterThan(20);
});

test('keys are in order, so that a newer SDK that sends them in another changes no line', async () => {
  const [path = ''] = await synthesisePulumi(targetPlan(), mkdtempSync(join(tmpdir(), 'ramani-')));
  const unsorted: string[] = [];
  JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => {
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    if (keys.join() !== keys.toSorted().join()) unsorted.push(keys.join());
    return value;
  });

  expect(unsorted).toEqual([]);
});

test('a target of another engine is refused in one line', async () => {
  await expect(synthesisePulumi(targetPlan({ target: 'aws' }), tmpdir())).rejects.toThrow(
    'aws is not built with Pulumi',
  );
});
