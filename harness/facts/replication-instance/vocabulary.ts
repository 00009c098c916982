import type { ReplicationInstance } from '../facts';
import { mapKnown } from '../maybe';
import { awsTags, listedTags } from '../tags';
import type { Vocabulary } from '../vocabulary';

const BYTES_OF_GIB = 2 ** 30;

export const replicationInstance: Vocabulary<ReplicationInstance> = {
  rows: [
    {
      types: ['AWS::DMS::ReplicationInstance'],
      read: (instance) => ({
        name: instance.text('ReplicationInstanceIdentifier'),
        tags: listedTags(instance),
        multiZone: instance.boolean('MultiAZ') ?? false,
        // AWS's own: an address on the internet.
        publicAddress: instance.boolean('PubliclyAccessible') ?? true,
        storageBytes: mapKnown(instance.number('AllocatedStorage'), (gib) => gib * BYTES_OF_GIB),
      }),
    },
    {
      types: ['aws_dms_replication_instance', 'aws:dms:ReplicationInstance'],
      read: (written) => {
        const instance = written.withoutComputed(...['multi_az', 'publicly_accessible', 'allocated_storage']);
        return {
          name: instance.text('replication_instance_id'),
          tags: awsTags(instance),
          multiZone: instance.boolean('multi_az') ?? false,
          // The provider sends false where nobody says anything.
          publicAddress: instance.boolean('publicly_accessible') ?? false,
          storageBytes: mapKnown(instance.number('allocated_storage'), (gib) => gib * BYTES_OF_GIB),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'ReplicationInstance', ...base, ...attributes }),
};
