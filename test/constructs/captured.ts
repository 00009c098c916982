import type { Resource, ResourceGraph } from '../../harness/read/graph';
import { readPulumiPreview } from '../../harness/read/pulumi';
import type { PulumiPreview } from '../../harness/read/pulumi-preview';
import { capture } from '../../harness/synth/capture';

/** What a program builds, as the preview that would be saved and as the graph that is read from it. */
export interface Captured {
  readonly preview: PulumiPreview;
  readonly graph: ResourceGraph;
}

export async function captured(program: () => void): Promise<Captured> {
  const preview = await capture({ project: 'ramani', stack: 'test' }, program);
  return { preview, graph: readPulumiPreview('captured', JSON.parse(JSON.stringify(preview))) };
}

export function ofType({ graph }: Captured, type: string): readonly Resource[] {
  return graph.resources.filter((resource) => resource.type === type);
}

/** The one resource of a type and name. */
export function resource(all: Captured, type: string, name: string): Resource {
  const found = ofType(all, type).filter(({ address }) => address.endsWith(`::${name}`));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error(`found ${found.length} resources ${type} ${name}`);
  return only;
}

/** The names of the resources that a deletion of the stack leaves alone. */
export function protectedNames({ preview }: Captured): readonly string[] {
  return preview.steps
    .filter(({ newState }) => newState?.protect === true)
    .map(({ urn }) => urn.split('$').at(-1)?.split(':').slice(-3).filter(Boolean).join(' ') ?? '');
}
