import type { Provider } from './graph';
import { at, isJson, textAt } from './json';
import { labelled } from './terraform-blocks';
import { evaluate } from './terraform-evaluate';
import { providerOf } from './terraform-provider';
import type { Scope } from './terraform-scope';

/** What a configuration says of its providers, by the names that it has for them. */
export interface Providers {
  /** `hashicorp/aws` by `aws`. */
  readonly sources: ReadonlyMap<string, string>;
  /** By `aws`, or `aws.west` for one with an alias. */
  readonly regions: ReadonlyMap<string, string>;
}

export function providersOf(document: unknown, scope: Scope): Providers {
  const required = labelled(at(document, 'terraform'), 0).flatMap(({ body }) =>
    labelled(at(body, 'required_providers'), 0).flatMap(({ body: names }) =>
      isJson(names) ? Object.entries(names) : [],
    ),
  );
  const sources = required.map(([name, requirement]): [string, string] => [
    name,
    textAt(requirement, 'source') ?? name,
  ]);
  const regions = labelled(at(document, 'provider'), 1).flatMap(({ labels: [name = ''], body }): [string, string][] => {
    const alias = textAt(body, 'alias');
    const region = evaluate(at(body, 'region') ?? at(body, 'location'), scope);
    return typeof region === 'string' ? [[alias === undefined ? name : `${name}.${alias}`, region]] : [];
  });
  return { sources: new Map(sources), regions: new Map(regions) };
}

/** Which of them a resource is made with: its `provider`, or else the one that its type begins with. */
export function providerFor(
  type: string,
  body: unknown,
  { sources, regions }: Providers,
): { readonly provider: Provider; readonly region: string | undefined } {
  const configuration = textAt(body, 'provider')?.replace(/^\$\{\s*(.*?)\s*\}$/, '$1') ?? type.split('_')[0] ?? '';
  const name = configuration.split('.')[0] ?? '';
  return { provider: providerOf(sources.get(name) ?? name, type), region: regions.get(configuration) };
}
