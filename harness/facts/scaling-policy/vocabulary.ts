import { googleSeconds } from '../duration';
import type { ScalingPolicy } from '../facts';
import type { Vocabulary } from '../vocabulary';

export const scalingPolicy: Vocabulary<ScalingPolicy> = {
  rows: [
    {
      types: ['google_dataproc_autoscaling_policy', 'gcp:dataproc:AutoscalingPolicy'],
      read: (policy) => ({
        name: policy.text('policy_id'),
        gracefulSeconds: googleSeconds(policy, 'basic_algorithm.yarn_config.graceful_decommission_timeout'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'ScalingPolicy', ...base, ...attributes }),
};
