import type { Attribute, Maybe, Texts } from './facts';
import { allKnown, isKnown, mapKnown } from './maybe';
import type { Props } from './props';

/** CloudFormation's list of keys and values. */
export function listedTags(props: Props): Attribute<Texts> {
  const pairs = props.each('Tags', (tag) =>
    mapKnown(tag.text('Key') ?? '', (key): readonly [string, Maybe<string>] => [key, tag.text('Value') ?? '']),
  );
  return mapKnown(pairs, (all) => mapKnown(allKnown(all), (known) => Object.fromEntries(known)));
}

/** A map of them, from the first of these properties that is known: the one with the provider's own defaults goes first. */
export function mappedTags(props: Props, ...properties: readonly string[]): Attribute<Texts> {
  const maps = properties.map((property) => props.textsByKey(property)).filter((map) => map !== undefined);
  return maps.find(isKnown) ?? maps[0];
}

/** Terraform's provider for AWS, and Pulumi's. */
export function awsTags(props: Props): Attribute<Texts> {
  return mappedTags(props, 'tags_all', 'tags');
}

/** Terraform's provider for Google Cloud, and Pulumi's. */
export function labels(props: Props): Attribute<Texts> {
  return mappedTags(props, 'terraform_labels', 'pulumi_labels', 'labels');
}
