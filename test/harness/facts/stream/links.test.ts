import { nameIn, resolve } from '../../../../harness/facts/link';

const AZURE = '/subscriptions/s/resourceGroups/g/providers/Microsoft.EventHub/namespaces/events';

it.each([
  ['arn:aws:kinesis:af-south-1:111122223333:stream/clicks', 'clicks'],
  ['arn:aws:kinesis:af-south-1:111122223333:stream/clicks/consumer/search:1', 'clicks'],
  ['arn:aws:sqs:af-south-1:111122223333:orders.fifo', 'orders.fifo'],
  ['https://sqs.af-south-1.amazonaws.com/111122223333/orders', 'orders'],
  ['arn:aws:kafka:af-south-1:111122223333:cluster/events/9f3a', 'events'],
  ['projects/duka/topics/orders', 'orders'],
  [AZURE, 'events'],
  [`${AZURE}/eventhubs/clicks`, 'clicks'],
])('%s names %s', (text, name) => {
  expect(nameIn(text)).toBe(name);
  expect(resolve({ text }, [{ address: 'here', name }])).toBe('here');
});
