import type { NetworkPolicy } from '../facts';
import { mapKnown } from '../maybe';
import type { Vocabulary } from '../vocabulary';

export const networkPolicy: Vocabulary<NetworkPolicy> = {
  rows: [
    {
      types: ['snowflake_network_policy', 'snowflake:index:NetworkPolicy'],
      read: (policy) => ({ name: policy.text('name'), allowed: policy.texts('allowed_ip_list') ?? [] }),
    },
    {
      // A rule says for which way and what kind of names it is: addresses that come in count.
      types: ['snowflake_network_rule', 'snowflake:index:NetworkRule'],
      read: (rule) =>
        rule.is('type', 'IPV4') === true && rule.is('mode', 'INGRESS') === true
          ? { name: rule.text('name'), allowed: mapKnown(rule.texts('value_list'), (values) => values) ?? [] }
          : undefined,
    },
  ],
  fact: (base, attributes) => ({ kind: 'NetworkPolicy', ...base, ...attributes }),
};
