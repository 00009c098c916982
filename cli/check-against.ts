import { statSync } from 'node:fs';
import type { InputAnswer } from '../harness/check/check-input';
import { checkTarget } from '../harness/check/check-platform';
import type { Provider, ResourceGraph } from '../harness/read/graph';
import type { Policy } from '../policies/define';
import type { Target } from '../spec/targets';
import { CannotRun } from './cannot-run';
import { plannedPlatform } from './platform';

/** Whose resources make a graph one of a target's. */
const PROVIDERS: Readonly<Partial<Record<Provider, Target>>> = {
  aws: 'aws',
  gcp: 'gcp',
  azure: 'azure',
  databricks: 'azure',
};

/** The target that most of the resources belong to. */
function targetOf({ resources, path }: ResourceGraph): Target {
  const counts = new Map<Target, number>();
  for (const { provider } of resources) {
    const target = PROVIDERS[provider];
    if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (most === undefined)
    throw new CannotRun([`${path}: holds no resource of aws, gcp or azure, so no target of a platform`]);
  return most[0];
}

/** What an engine wrote of a platform, judged with what its file says: as `ramani check FILE` does. */
export async function checkAgainst(
  platform: string,
  environment: string | undefined,
  graphs: readonly ResourceGraph[],
  policies: readonly Policy[],
): Promise<readonly InputAnswer[]> {
  const answers: InputAnswer[] = [];
  for (const graph of graphs) {
    const { spec, targets } = plannedPlatform(platform, {
      target: targetOf(graph),
      ...(environment === undefined ? {} : { environment }),
    });
    for (const plan of targets) {
      const folder = statSync(graph.path).isDirectory() ? graph.path : undefined;
      answers.push(
        await checkTarget(spec, platform, { plan, graph, ...(folder === undefined ? {} : { folder }) }, policies),
      );
    }
  }
  return answers;
}
