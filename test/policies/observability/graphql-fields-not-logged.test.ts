import { graphqlFieldsNotLogged } from '../../../policies/observability/graphql-fields-not-logged';
import { everywhere, GRAPHQL } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

runTwins(
  graphqlFieldsNotLogged,
  everywhere(
    GRAPHQL,
    { broken: { LogConfig: { FieldLogLevel: 'NONE' } }, mended: { LogConfig: { FieldLogLevel: 'ERROR' } } },
    { broken: { name: 'feed' }, mended: { name: 'feed', log_config: [{ field_log_level: 'ALL' }] } },
    { messageId: 'silent', actual: 'no logs', expected: 'ERROR' },
  ),
  {
    passing: [
      { name: 'one for development', input: cloudformationShape(GRAPHQL.cloudformation).build({ Name: 'feed-dev' }) },
    ],
  },
);
