import { definePolicy } from '../define';

export const replicationInstancePublic = definePolicy({
  id: 'security/replication-instance-public',
  summary: 'A replication instance has no address on the internet.',
  why: 'CloudFormation gives it one unless told otherwise: a machine that holds the passwords of source databases can then be reached from everywhere.',
  fix: 'Write PubliclyAccessible: false (publicly_accessible, publiclyAccessible), and reach the databases by private ways.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html',
      asOf: null,
    },
  ],
  on: 'ReplicationInstance',
  options: {},
  messages: {
    public: 'the instance has an address on the internet',
  },
  check: (instance, { need, report }) => {
    if (need(instance.publicAddress, 'whether it has a public address') !== true) return;
    report({ messageId: 'public', actual: 'a public address', expected: 'none' });
  },
});
