import { matters } from '../databases';
import { definePolicy } from '../define';

export const graphqlIntrospectionLeftOpen = definePolicy({
  id: 'security/graphql-introspection-left-open',
  summary: 'A public GraphQL interface does not tell its whole schema.',
  why: 'Whoever may call it can list every type and field, those included that no client was meant to find.',
  fix: 'Set IntrospectionConfig (introspection_config) to DISABLED outside of development.',
  severity: 'info',
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
  messages: { open: 'callers may ask for the whole schema' },
  check: (api, { workload, need, report }) => {
    if (api.style !== 'graphql' || !matters(api, { workload })) return;
    if (need(api.isPrivate, 'its visibility') === true || need(api.introspection, 'introspection') === false) return;
    report({ messageId: 'open', actual: 'ENABLED', expected: 'DISABLED' });
  },
});
