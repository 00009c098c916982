import { isUnknown } from '../../read/graph';
import type { Attributes, StreamWriter } from '../facts';
import type { Row, Vocabulary } from '../vocabulary';

const rows: readonly Row<StreamWriter>[] = [
  {
    types: ['AWS::IoT::TopicRule'],
    read: (rule) => {
      const actions = rule.each('TopicRulePayload.Actions', (action) => action.block('Kinesis')) ?? [];
      if (isUnknown(actions)) return { key: actions };
      return actions.flatMap((action): readonly Attributes<StreamWriter>[] => {
        if (action === undefined) return [];
        return isUnknown(action)
          ? [{ key: action }]
          : [{ to: action.link('StreamName'), key: action.text('PartitionKey') }];
      });
    },
  },
  {
    types: ['aws_iot_topic_rule', 'aws:iot:TopicRule'],
    read: (rule) => {
      const writers = rule.each('kinesis', (action) => ({
        to: action.link('stream_name'),
        key: action.text('partition_key'),
      }));
      return isUnknown(writers) ? { key: writers } : writers;
    },
  },
];

export const streamWriter: Vocabulary<StreamWriter> = {
  rows,
  fact: (base, attributes) => ({ kind: 'StreamWriter', ...base, ...attributes }),
};
