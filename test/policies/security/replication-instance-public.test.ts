import { replicationInstancePublic } from '../../../policies/security/replication-instance-public';
import { INSTANCE, wordTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

const words = { ReplicationInstanceClass: 'dms.r6i.large' };

runTwins(
  replicationInstancePublic,
  wordTwins(
    INSTANCE,
    [words, { ...words, PubliclyAccessible: false }],
    [{ replication_instance_id: 'a', publicly_accessible: true }, { replication_instance_id: 'a' }],
    { messageId: 'public', actual: 'a public address', expected: 'none' },
  ),
);
