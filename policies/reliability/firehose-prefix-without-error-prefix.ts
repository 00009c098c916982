import { definePolicy } from '../define';

export const firehosePrefixWithoutErrorPrefix = definePolicy({
  id: 'reliability/firehose-prefix-without-error-prefix',
  summary: 'What could not be delivered lies apart from the data.',
  why: 'With an expression in the prefix Firehose refuses a stream without an error prefix: the stack fails; and where it is let through, failed records lie among the data and break its readers.',
  fix: 'Set ErrorOutputPrefix (error_output_prefix) to a place outside the location of the table.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    none: 'the prefix holds an expression, and the service then asks for an error prefix',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose' || delivery.to !== 'object-store') return;
    const prefix = need(delivery.prefix, 'the prefix');
    if (prefix?.includes('!{') !== true || need(delivery.errorPrefix, 'the error prefix') !== undefined) return;
    report({ messageId: 'none', actual: 'no error prefix', expected: 'an error prefix beside the data' });
  },
});
