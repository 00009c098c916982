import { definePolicy } from '../define';

export const pubsubBigqueryDropsFields = definePolicy({
  id: 'schema/pubsub-bigquery-drops-fields',
  summary: 'A field that is new arrives, or is missed.',
  why: 'With drop_unknown_fields a new field is thrown away in silence; without it, and without a dead letter topic, such messages wait until they expire.',
  fix: 'Leave drop_unknown_fields false, and add a dead letter topic and an alarm on the oldest message.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4', 'L5.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
  ],
  on: 'DeliveryStream',
  options: {},
  messages: {
    drops: 'fields that the table does not know are thrown away',
    waits: 'messages that do not fit the table wait until they expire',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'pubsub' || delivery.to !== 'warehouse') return;
    if (need(delivery.dropsUnknownFields, 'whether it drops fields') === true)
      report({ messageId: 'drops', actual: 'drop_unknown_fields = true', expected: 'false, with a dead letter topic' });
    else if (need(delivery.deadLetter, 'the dead letter policy') === undefined)
      report({ messageId: 'waits', actual: 'no dead letter policy', expected: 'a dead letter topic' });
  },
});
