import type { Fact, FactKind, FactOf } from '../../../harness/facts/facts';
import { type Reading, readFacts } from '../../../harness/facts/read-facts';
import { readCloudFormation } from '../../../harness/read/cloudformation';
import type { ResourceGraph } from '../../../harness/read/graph';
import { readPulumiPreview } from '../../../harness/read/pulumi';
import { readTerraformPlan } from '../../../harness/read/terraform-plan';

type Block = { readonly [key: string]: unknown };

export function cloudFormation(resources: { readonly [id: string]: readonly [type: string, properties: Block] }) {
  const declared = Object.entries(resources).map(([id, [Type, Properties]]) => [id, { Type, Properties }]);
  return readCloudFormation('t.template.json', { Resources: Object.fromEntries(declared) }, { region: 'af-south-1' });
}

/** In a Terraform property: what is known only after apply, and the reference that it comes from, if it comes from one. */
class AfterApply {
  constructor(readonly references: readonly string[]) {}
}

export const COMPUTED = new AfterApply([]);

export function after(...references: readonly string[]): AfterApply {
  return new AfterApply(references);
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof AfterApply);
}

/** A tree of the same shape as the properties, with every leaf as `leaf` has it. */
function shaped(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => shaped(item, leaf));
  if (!isBlock(value)) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shaped(item, leaf)]));
}

function expressionOf(value: unknown): unknown {
  if (!(value instanceof AfterApply)) return { constant_value: value };
  return value.references.length === 0 ? undefined : { references: value.references };
}

/** Resources of a plan by address, with blocks as lists as Terraform prints them. */
export function terraform(resources: { readonly [address: string]: Block }): ResourceGraph {
  const all = Object.entries(resources).map(([address, properties]) => {
    const [type = '', name = ''] = address.split('.');
    const place = { address, mode: 'managed', type, name };
    return {
      planned: { ...place, values: shaped(properties, (leaf) => (leaf instanceof AfterApply ? null : leaf)) },
      change: { ...place, change: { after_unknown: shaped(properties, (leaf) => leaf instanceof AfterApply) } },
      configured: { ...place, expressions: shaped(properties, expressionOf) },
    };
  });
  return readTerraformPlan('plan.json', {
    format_version: '1.2',
    planned_values: { root_module: { resources: all.map(({ planned }) => planned) } },
    resource_changes: all.map(({ change }) => change),
    configuration: { root_module: { resources: all.map(({ configured }) => configured) } },
  });
}

export function urn(type: string, name: string): string {
  return `urn:pulumi:prod::duka::${type}::${name}`;
}

/** How our own capture, and with `propertyDependencies` a real preview, write an output of another resource. */
export function output(type: string, name: string, attribute: string): string {
  return `\${${urn(type, name)}::${attribute}}`;
}

export function pulumi(
  resources: { readonly [name: string]: readonly [type: string, inputs: Block] },
  config: Readonly<Record<string, string>> = {},
): ResourceGraph {
  const steps = Object.entries(resources).map(([key, [type, inputs]]) => {
    const address = urn(type, key);
    return { op: 'create', urn: address, newState: { urn: address, custom: true, type, inputs } };
  });
  return readPulumiPreview('preview.json', { config, steps });
}

export function factsOf<K extends FactKind>(graph: ResourceGraph, kind: K): readonly FactOf<K>[] {
  return readFacts(graph).facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

export function reading(graph: ResourceGraph): Reading {
  return readFacts(graph);
}

/** The only fact of its kind. */
export function onlyFact<K extends FactKind>(graph: ResourceGraph, kind: K): FactOf<K> {
  const [only, ...others] = factsOf(graph, kind);
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} facts of kind ${kind}, not one`);
  return only;
}

/** What a fact says, without where it was read: what must be the same from every engine. */
export function saidBy({ address, readFrom, provider, type, kind, ...said }: Fact): Block {
  return JSON.parse(JSON.stringify(said));
}
