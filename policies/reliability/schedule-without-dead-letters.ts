import { definePolicy } from '../define';

export const scheduleWithoutDeadLetters = definePolicy({
  id: 'reliability/schedule-without-dead-letters',
  summary: 'A start that could not be delivered is kept and seen.',
  why: 'EventBridge gives up after a day of tries, and Cloud Scheduler after one: the run of that night is then missing, and nothing says so.',
  fix: 'Name a dead letter queue (DeadLetterConfig, dead_letter_config) on each target, and retry_config.retry_count in Cloud Scheduler.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html', asOf: null },
  ],
  on: 'Schedule',
  options: {},
  messages: { lost: 'a start that fails leaves no trace', once: 'a start that fails is not tried again' },
  check: (schedule, { all, need, report }) => {
    if (need(schedule.expression, 'when it runs') === undefined) return;
    const targets = need(schedule.targets, 'what it starts') ?? [];
    if (targets.some(({ deadLetter }) => deadLetter === undefined))
      report({ messageId: 'lost', actual: 'no dead letter queue', expected: 'a dead letter queue' });
    // Where failures ring, a start that is not tried again is at least seen.
    if (
      schedule.service === 'cloud-scheduler' &&
      all('Alarm').length === 0 &&
      need(schedule.retries, 'its retries') === 0
    )
      report({ messageId: 'once', actual: 'no retries', expected: 'retry_count of 1 or more' });
  },
});
