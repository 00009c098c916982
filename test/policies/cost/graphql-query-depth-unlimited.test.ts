import { graphqlQueryDepthUnlimited } from '../../../policies/cost/graphql-query-depth-unlimited';
import { everywhere, GRAPHQL, HTTP_API } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

runTwins(
  graphqlQueryDepthUnlimited,
  everywhere(
    GRAPHQL,
    { broken: { Name: 'feed', QueryDepthLimit: 0 }, mended: { Name: 'feed', QueryDepthLimit: 8 } },
    { broken: { name: 'feed' }, mended: { name: 'feed', query_depth_limit: 8, resolver_count_limit: 200 } },
    { messageId: 'unlimited', actual: 'no limit', expected: 'a depth limit' },
  ),
  {
    passing: [{ name: 'an HTTP API', input: cloudformationShape(HTTP_API.cloudformation).build({ Name: 'feed' }) }],
  },
);
