import type { ResourceGraph } from '../read/graph';
import { checkInput, type InputAnswer } from './check-input';
import type { Judges } from './judges';

/** What others described, each input by itself. */
export function checkFiles(
  graphs: readonly ResourceGraph[],
  { settings, policies, workload: { of: workloadOf, uncertainty } }: Pick<Judges, 'settings' | 'policies' | 'workload'>,
): readonly InputAnswer[] {
  return graphs.map((graph) => checkInput({ graph, policies, settings, workloadOf, uncertainty, otherFindings: [] }));
}
