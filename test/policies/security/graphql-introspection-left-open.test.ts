import { graphqlIntrospectionLeftOpen } from '../../../policies/security/graphql-introspection-left-open';
import { everywhere, GRAPHQL } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

runTwins(
  graphqlIntrospectionLeftOpen,
  everywhere(
    GRAPHQL,
    { broken: { Name: 'feed' }, mended: { Name: 'feed', IntrospectionConfig: 'DISABLED' } },
    { broken: { name: 'feed' }, mended: { name: 'feed', introspection_config: 'DISABLED' } },
    { messageId: 'open', actual: 'ENABLED', expected: 'DISABLED' },
  ),
  {
    passing: [
      { name: 'one for development', input: cloudformationShape(GRAPHQL.cloudformation).build({ Name: 'feed-dev' }) },
      { name: 'a private one', input: cloudformationShape(GRAPHQL.cloudformation).build({ Visibility: 'PRIVATE' }) },
    ],
  },
);
