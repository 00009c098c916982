import { at, isJson, textAt } from './json';

/** What a block's labels lead to: of `resource`, the type and the name lead to the body. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly body: unknown;
}

/** JSON's way to comment on a block. */
export const COMMENT = '//';

/**
 * The blocks below some levels of labels. On each level stands an object or a list of objects, which are as good as one:
 * https://developer.hashicorp.com/terraform/language/syntax/json#nested-block-mapping
 */
export function labelled(value: unknown, levels: number): readonly Labelled[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => labelled(one, levels));
  if (levels === 0 || !isJson(value)) return [{ labels: [], body: value }];
  return Object.entries(value).flatMap(([label, below]) =>
    label === COMMENT
      ? []
      : labelled(below, levels - 1).map(({ labels, body }) => ({ labels: [label, ...labels], body })),
  );
}

/** A block that Terraform repeats for each element of a collection. */
export interface Dynamic {
  readonly label: string;
  readonly forEach: unknown;
  readonly content: unknown;
  /** The name that stands for the element in `content`. */
  readonly iterator: string;
}

/** None where `dynamic` is the name of something else, such as a tag. */
export function dynamicBlocks(value: unknown): readonly Dynamic[] {
  const blocks = labelled(value, 1).flatMap(({ labels: [label], body }) => {
    const [forEach, content] = [at(body, 'for_each'), labelled(at(body, 'content'), 0)[0]?.body];
    if (label === undefined || forEach === undefined || content === undefined) return [undefined];
    return [{ label, forEach, content, iterator: textAt(body, 'iterator') ?? label }];
  });
  const known = blocks.filter((block) => block !== undefined);
  return known.length === blocks.length ? known : [];
}
