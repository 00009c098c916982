import * as pulumi from '@pulumi/pulumi';
import type { Provided } from '../../plan/platform-plan';

/** Holds what one part of the foundation is made of, under its path in the platform file: `foundation.key`. */
export class Part extends pulumi.ComponentResource {
  constructor(origin: string, parent: pulumi.Resource) {
    super('ramani:foundation:Part', origin, {}, { parent });
  }
}

/** What exists already, by its id; otherwise what is made under the planned name. */
export function provide(
  provided: Provided,
  origin: string,
  parent: pulumi.Resource,
  make: (name: string, part: Part) => pulumi.Output<string>,
): pulumi.Output<string> {
  return 'given' in provided ? pulumi.output(provided.given) : make(provided.create, new Part(origin, parent));
}
