import type { LifecycleRule, Maybe, Transition } from '../facts';
import type { Props } from '../props';
import { onlyPrefix } from './lifecycle';
import { BY_DATE } from './s3';

function transitions(rule: Props, list: string, legacy: string): Maybe<readonly Transition[]> {
  const one = (transition: Props): Transition => ({
    class: transition.text('StorageClass') ?? { unknown: 'no class is named' },
    afterDays: transition.has('TransitionDate') ? BY_DATE : transition.number('TransitionInDays'),
  });
  return rule.each(list, one) ?? rule.each(legacy, one) ?? [];
}

export function lifecycleRule(rule: Props): LifecycleRule {
  return {
    id: rule.text('Id'),
    enabled: rule.is('Status', 'Enabled') ?? false,
    prefixes: onlyPrefix(rule.text('Prefix')),
    narrowed: ['TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'].some((filter) => rule.isFilled(filter)),
    minimumBytes: rule.positive('ObjectSizeGreaterThan'),
    transitions: transitions(rule, 'Transitions', 'Transition'),
    expireAfterDays: rule.has('ExpirationDate') ? BY_DATE : rule.number('ExpirationInDays'),
    oldVersions: {
      transitions: transitions(rule, 'NoncurrentVersionTransitions', 'NoncurrentVersionTransition'),
      expireAfterDays:
        rule.number('NoncurrentVersionExpiration.NoncurrentDays') ?? rule.number('NoncurrentVersionExpirationInDays'),
      keep: rule.number('NoncurrentVersionExpiration.NewerNoncurrentVersions'),
    },
    abortUploadsAfterDays: rule.number('AbortIncompleteMultipartUpload.DaysAfterInitiation'),
  };
}
