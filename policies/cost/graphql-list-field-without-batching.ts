import { pointedTo } from '../apis';
import { definePolicy } from '../define';

/** Called once a request, not once a parent. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];

export const graphqlListFieldWithoutBatching = definePolicy({
  id: 'cost/graphql-list-field-without-batching',
  summary: 'A function that fills a field serves many parents at once.',
  why: 'A page of 100 orders calls the function a hundred times over for the field of each, and the store behind it as often.',
  fix: 'Set MaxBatchSize (max_batch_size) to the size of a page, and answer a list with BatchInvoke.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers-js.html', asOf: '2026-04' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html',
      asOf: null,
    },
  ],
  on: 'ApiResolver',
  options: {},
  messages: { each: '{{field}} calls its function once for each parent' },
  check: ({ parent, field, batchSize, source }, { all, need, report }) => {
    const type = need(parent, 'the type of the field');
    if (type === undefined || ROOTS.includes(type)) return;
    const sort = need(pointedTo(source, all('ApiSource'))?.sort, 'what the resolver asks');
    if (sort !== 'AWS_LAMBDA' || need(batchSize, 'the batch size') !== 0) return;
    const name = need(field, 'the field') ?? '';
    report({ messageId: 'each', data: { field: `${type}.${name}` }, actual: '0', expected: 'the size of a page' });
  },
});
