import type { LogGroup } from '../facts';
import { awsTags, listedTags } from '../tags';
import type { Vocabulary } from '../vocabulary';

export const logGroup: Vocabulary<LogGroup> = {
  rows: [
    {
      types: ['AWS::Logs::LogGroup'],
      read: (group) => ({
        name: group.text('LogGroupName'),
        tags: listedTags(group),
        retentionDays: group.positive('RetentionInDays'),
      }),
    },
    {
      types: ['aws_cloudwatch_log_group', 'aws:cloudwatch:LogGroup'],
      read: (group) => ({
        name: group.text('name'),
        tags: awsTags(group),
        // 0 is for ever.
        retentionDays: group.withoutComputed('retention_in_days').positive('retention_in_days'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'LogGroup', ...base, ...attributes }),
};
