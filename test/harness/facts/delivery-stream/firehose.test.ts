import { COMPUTED, cloudFormation, onlyFact, pulumi, terraform } from '../engines';

const MIB = 1024 ** 2;

it.each([
  ['5 MiB', {}, 5],
  ['128 MiB with conversion', { DataFormatConversionConfiguration: { Enabled: true } }, 128],
  ['what is written', { BufferingHints: { SizeInMBs: '64' } }, 64],
])('buffers %s', (_, target, mib) => {
  const target_ = { BucketARN: 'arn:aws:s3:::lake', ...target };
  const graph = cloudFormation({
    F: ['AWS::KinesisFirehose::DeliveryStream', { ExtendedS3DestinationConfiguration: target_ }],
  });

  expect(onlyFact(graph, 'DeliveryStream')).toMatchObject({ bufferBytes: mib * MIB, direct: true, to: 'object-store' });
});

it('a log that the provider fills in is no log', () => {
  const target = { bucket_arn: 'arn:aws:s3:::lake', cloudwatch_logging_options: COMPUTED, s3_backup_mode: 'Disabled' };
  const graph = terraform({ 'aws_kinesis_firehose_delivery_stream.f': { extended_s3_configuration: [target] } });

  expect(onlyFact(graph, 'DeliveryStream')).toMatchObject({ logsErrors: false, keepsSource: false });
});

it('knows what its processors do', () => {
  const parameters = [{ parameterName: 'BufferSizeInMBs', parameterValue: '3' }];
  const processors = [{ type: 'Lambda', parameters }, { type: 'AppendDelimiterToRecord' }];
  const graph = pulumi({
    f: [
      'aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream',
      { extendedS3Configuration: { processingConfiguration: { enabled: true, processors } } },
    ],
  });

  expect(onlyFact(graph, 'DeliveryStream')).toMatchObject({
    transforms: true,
    delimits: true,
    functionBufferBytes: 3 * MIB,
  });
});

it('tells the target, whatever its name', () => {
  const iceberg = { IcebergDestinationConfiguration: { RoleARN: 'arn' } };
  const redshift = { RedshiftDestinationConfiguration: { RoleARN: 'arn' } };
  const to = (properties: Readonly<Record<string, unknown>>) =>
    onlyFact(cloudFormation({ F: ['AWS::KinesisFirehose::DeliveryStream', properties] }), 'DeliveryStream').to;

  expect([to(iceberg), to(redshift)]).toEqual(['iceberg', 'warehouse']);
});
