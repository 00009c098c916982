import type { Attribute, Maybe, Notification, Replica } from '../facts';
import { allKnown, joined, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';

export function replica(rule: Props): Replica {
  const target = rule.target('destination.bucket');
  return {
    to: rule.link('destination.bucket'),
    region: target === undefined ? undefined : regionOf(target, 'region'),
    enabled: rule.is('status', 'Enabled') ?? false,
    withKmsObjects:
      rule.is('source_selection_criteria.sse_kms_encrypted_objects.status', 'Enabled') ??
      rule.boolean('source_selection_criteria.sse_kms_encrypted_objects.enabled') ??
      false,
  };
}

const CALLED: readonly (readonly [list: string, target: string])[] = [
  ['lambda_function', 'lambda_function_arn'],
  ['queue', 'queue_arn'],
  ['topic', 'topic_arn'],
];

export function notifications(notification: Props): Maybe<readonly Notification[]> {
  const lists = CALLED.map(([list, target]) =>
    notification.each(
      list,
      (one): Notification => ({
        to: one.link(target),
        prefix: one.isFilled('filter_prefix') ? one.text('filter_prefix') : undefined,
        suffix: one.isFilled('filter_suffix') ? one.text('filter_suffix') : undefined,
        runsAs: one.target(target)?.link('role'),
        events: one.texts('events'),
      }),
    ),
  );
  return joined(lists.map((list) => list ?? []));
}

export function archiveTiers(configuration: Props): Attribute<readonly string[]> {
  if (configuration.is('status', 'Enabled') === false) return undefined;
  const tiers = configuration.each('tiering', (tier) => tier.text('access_tier') ?? '') ?? [];
  return mapKnown(tiers, allKnown);
}
