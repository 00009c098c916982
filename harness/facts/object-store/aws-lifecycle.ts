import type { LifecycleRule, Maybe, Transition } from '../facts';
import type { Props } from '../props';
import { onlyPrefix } from './lifecycle';
import { BY_DATE } from './s3';

function transitions(rule: Props, list: string, days: string): Maybe<readonly Transition[]> {
  const one = (transition: Props): Transition => ({
    class: transition.text('storage_class') ?? { unknown: 'no class is named' },
    afterDays: transition.isFilled('date') ? BY_DATE : transition.number(days),
  });
  return rule.each(list, one) ?? [];
}

/** Both forms of a rule share these; days of 0 mean that there are none, except before a transition. */
function actions(rule: Props, oldVersionDays: string) {
  return {
    id: rule.text('id'),
    transitions: transitions(rule, 'transition', 'days'),
    expireAfterDays: rule.isFilled('expiration.date') ? BY_DATE : rule.positive('expiration.days'),
    oldVersions: {
      transitions: transitions(rule, 'noncurrent_version_transition', oldVersionDays),
      expireAfterDays: rule.positive(`noncurrent_version_expiration.${oldVersionDays}`),
      keep: rule.positive('noncurrent_version_expiration.newer_noncurrent_versions'),
    },
  };
}

const NARROWING = ['tag', 'object_size_greater_than', 'object_size_less_than'];
const NARROWING_TOGETHER = ['tags', 'object_size_greater_than', 'object_size_less_than'].map((name) => `and.${name}`);

/** A rule's own prefix counts only where it has no filter: beside one, a plan shows it as known after apply. */
function separatePrefix(rule: Props): Maybe<readonly string[]> {
  if (!rule.isFilled('filter')) return onlyPrefix(rule.withoutComputed('prefix').text('prefix'));
  return onlyPrefix(rule.isFilled('filter.and.prefix') ? rule.text('filter.and.prefix') : rule.text('filter.prefix'));
}

export function separateRule(rule: Props): LifecycleRule {
  return {
    ...actions(rule, 'noncurrent_days'),
    enabled: rule.is('status', 'Enabled') ?? false,
    prefixes: separatePrefix(rule),
    narrowed: [...NARROWING, ...NARROWING_TOGETHER].some((filter) => rule.isFilled(`filter.${filter}`)),
    minimumBytes:
      rule.positive('filter.object_size_greater_than') ?? rule.positive('filter.and.object_size_greater_than'),
    abortUploadsAfterDays: rule.positive('abort_incomplete_multipart_upload.days_after_initiation'),
  };
}

export function inlineRule(rule: Props): LifecycleRule {
  return {
    ...actions(rule, 'days'),
    enabled: rule.boolean('enabled') ?? false,
    prefixes: onlyPrefix(rule.text('prefix')),
    narrowed: rule.isFilled('tags'),
    abortUploadsAfterDays: rule.positive('abort_incomplete_multipart_upload_days'),
  };
}
