import { matters } from '../databases';
import { definePolicy } from '../define';

export const graphqlFieldsNotLogged = definePolicy({
  id: 'observability/graphql-fields-not-logged',
  summary: 'A GraphQL interface writes down which fields fail.',
  why: 'An interface answers 200 although half of its fields failed: without field logs nobody sees which, nor who asked.',
  fix: 'Set LogConfig (log_config) with a FieldLogLevel of ERROR and a role that may write.',
  severity: 'info',
  capability: 'apis',
  topics: ['L4.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html', asOf: null }],
  on: 'Api',
  options: {},
  messages: { silent: 'no field of the interface is logged' },
  check: (api, { workload, need, report }) => {
    if (api.style !== 'graphql' || !matters(api, { workload })) return;
    if (need(api.logged, 'its logs') === false) report({ messageId: 'silent', actual: 'no logs', expected: 'ERROR' });
  },
});
