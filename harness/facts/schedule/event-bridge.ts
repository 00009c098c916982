import type { Attribute, Schedule, Target } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags } from '../tags';
import type { Row } from '../vocabulary';

const RULE = { service: 'event-rule' } as const;
const SCHEDULER = { service: 'scheduler' } as const;

/** EventBridge Scheduler takes UTC where nobody names a zone. */
const UTC = 'UTC';

function sourcesOf(pattern: Attribute<Props>): Attribute<readonly string[]> {
  return mapKnown(pattern, (known) => known.texts('source') ?? []);
}

function target(block: Props, arn: string, deadLetter: string): Target {
  return { to: block.link(arn), deadLetter: block.link(deadLetter) };
}

export const eventBridgeRows: readonly Row<Schedule>[] = [
  {
    types: ['AWS::Events::Rule'],
    read: (rule) => ({
      ...RULE,
      name: rule.text('Name'),
      description: rule.text('Description'),
      expression: rule.text('ScheduleExpression'),
      listensTo: sourcesOf(rule.json('EventPattern')),
      enabled: mapKnown(rule.text('State') ?? 'ENABLED', (state) => state !== 'DISABLED'),
      targets: rule.each('Targets', (one) => target(one, 'Arn', 'DeadLetterConfig.Arn')),
    }),
  },
  {
    types: ['aws_cloudwatch_event_rule', 'aws:cloudwatch:EventRule'],
    read: (rule) => ({
      ...RULE,
      name: rule.text('name'),
      description: rule.text('description'),
      tags: awsTags(rule),
      expression: rule.text('schedule_expression'),
      listensTo: sourcesOf(rule.json('event_pattern')),
      enabled: mapKnown(rule.text('state') ?? 'ENABLED', (state) => state !== 'DISABLED'),
    }),
  },
  {
    types: ['aws_cloudwatch_event_target', 'aws:cloudwatch:EventTarget'],
    partOf: (part) => part.link('rule'),
    read: (part) => ({ ...RULE, targets: [target(part, 'arn', 'dead_letter_config.arn')] }),
  },
  {
    types: ['AWS::Scheduler::Schedule'],
    read: (schedule) => ({
      ...SCHEDULER,
      name: schedule.text('Name'),
      description: schedule.text('Description'),
      expression: schedule.text('ScheduleExpression'),
      timezone: schedule.text('ScheduleExpressionTimezone') ?? UTC,
      enabled: mapKnown(schedule.text('State') ?? 'ENABLED', (state) => state !== 'DISABLED'),
      targets: schedule.each('Target', (one) => target(one, 'Arn', 'DeadLetterConfig.Arn')),
    }),
  },
  {
    types: ['aws_scheduler_schedule', 'aws:scheduler:Schedule'],
    read: (schedule) => ({
      ...SCHEDULER,
      name: schedule.text('name'),
      description: schedule.text('description'),
      expression: schedule.text('schedule_expression'),
      timezone: schedule.text('schedule_expression_timezone') ?? UTC,
      enabled: mapKnown(schedule.text('state') ?? 'ENABLED', (state) => state !== 'DISABLED'),
      targets: schedule.each('target', (one) => target(one, 'arn', 'dead_letter_config.arn')),
    }),
  },
];
