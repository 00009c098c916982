import { definePolicy } from '../define';

export const graphqlQueryDepthUnlimited = definePolicy({
  id: 'cost/graphql-query-depth-unlimited',
  summary: 'A GraphQL query nests only so deep, or runs only so many resolvers.',
  why: 'One nested query may run up to 10,000 resolvers and read a whole table through them: it costs what a thousand queries cost, and slows the others.',
  fix: 'Set QueryDepthLimit (query_depth_limit) a little above the deepest query in use, and ResolverCountLimit with it.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html',
      asOf: '2026-11',
    },
  ],
  on: 'Api',
  options: {},
  messages: { unlimited: 'a query may nest as deep as it likes and run 10,000 resolvers' },
  check: ({ style, depthLimit, resolverLimit }, { need, report }) => {
    if (style !== 'graphql') return;
    const limits = [need(depthLimit, 'the depth limit'), need(resolverLimit, 'the limit of resolvers')];
    if (limits.some((limit) => limit !== undefined)) return;
    report({ messageId: 'unlimited', actual: 'no limit', expected: 'a depth limit' });
  },
});
