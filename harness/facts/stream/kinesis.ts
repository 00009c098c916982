import type { Attribute, Link, Stream } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** Hours that a stream keeps its records where nobody says otherwise: the default of the API. */
const RETENTION_HOURS = 24;

/** The provider's own key has an alias that templates may name. */
function ownKey(key: Attribute<Link>): Attribute<Link> {
  return mapKnown(key, (link) => ((link.text ?? '').endsWith('alias/aws/kinesis') ? undefined : link));
}

export const kinesisRows: readonly Row<Stream>[] = [
  {
    types: ['AWS::Kinesis::Stream'],
    read: (stream) => ({
      service: 'kinesis',
      name: stream.text('Name'),
      region: regionOf(stream),
      partitions: stream.positive('ShardCount'),
      onDemand: stream.is('StreamModeDetails.StreamMode', 'ON_DEMAND') ?? false,
      retentionHours: stream.number('RetentionPeriodHours') ?? RETENTION_HOURS,
      encrypted: stream.is('StreamEncryption.EncryptionType', 'KMS') ?? false,
      key: ownKey(stream.link('StreamEncryption.KeyId')),
      tags: listedTags(stream),
    }),
  },
  {
    types: ['aws_kinesis_stream', 'aws:kinesis:Stream'],
    read: (stream) => {
      const own = stream.withoutComputed('stream_mode_details', 'shard_count', 'kms_key_id');
      return {
        service: 'kinesis',
        name: stream.text('name'),
        region: regionOf(stream, 'region'),
        partitions: own.positive('shard_count'),
        onDemand: own.is('stream_mode_details.stream_mode', 'ON_DEMAND') ?? false,
        retentionHours: stream.number('retention_period') ?? RETENTION_HOURS,
        encrypted: stream.is('encryption_type', 'KMS') ?? false,
        key: ownKey(own.link('kms_key_id')),
        tags: awsTags(stream),
      };
    },
  },
];
