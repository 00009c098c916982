import { definePolicy } from '../define';
import { outsideAllowed } from '../replicas';

export const databaseReplicatedOutsideAllowedRegions = definePolicy({
  id: 'residency/database-replicated-outside-allowed-regions',
  summary: 'Copies of a database stay in the regions that its data may be in.',
  why: 'Each location of an account, and each cluster of an instance, holds every row: adding one is a transfer of all personal data in it.',
  fix: 'Take the location (geo_location, locations, cluster) away, or add its region to residency with the basis of the transfer.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html',
      asOf: '2026-11',
    },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html', asOf: '2026-11' },
  ],
  on: 'Database',
  options: {},
  messages: { outside: 'every row is copied to {{regions}}, which is not among the regions stated' },
  check: (database, context) => {
    const outside = outsideAllowed(database.replicaRegions, context);
    if (outside.length === 0) return;
    const regions = outside.join(', ');
    context.report({ messageId: 'outside', data: { regions }, actual: regions, expected: 'the regions of residency' });
  },
});
