/** `urn:pulumi:<stack>::<project>::<type of each parent, joined by $>$<type>::<name>` */
export interface Urn {
  readonly stack: string;
  readonly project: string;
  /** The resource's own type, after those of its parents. */
  readonly types: string;
  readonly type: string;
  readonly name: string;
}

const PREFIX = 'urn:pulumi:';

export function parseUrn(urn: string): Urn {
  const [stack = '', project = '', types = '', ...name] = urn.slice(PREFIX.length).split('::');
  return { stack, project, types, type: types.slice(types.lastIndexOf('$') + 1), name: name.join('::') };
}

export function formatUrn(urn: Omit<Urn, 'type'>): string {
  return `${PREFIX}${urn.stack}::${urn.project}::${urn.types}::${urn.name}`;
}
