import { isUnknown, type Value } from '../../read/graph';
import type { Attribute, Attributes, DeliveryStream } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

const BYTES_OF_MIB = 1024 ** 2;
/** What Firehose takes where nobody says otherwise (API_BufferingHints; 128 MiB with record format conversion). */
const DEFAULTS = { mib: 5, convertedMib: 128, seconds: 300 };
/** Seconds that a Lambda function may run where nobody says otherwise. */
const FUNCTION_SECONDS = 3;

/** What CloudFormation and Terraform call the same things. */
interface Words {
  readonly targets: Readonly<Record<string, DeliveryStream['to']>>;
  readonly size: string;
  readonly interval: string;
  readonly compression: string;
  readonly prefix: string;
  readonly errorPrefix: string;
  readonly zone: string;
  readonly conversion: string;
  readonly partitioning: string;
  readonly processing: string;
  readonly processors: string;
  readonly type: string;
  readonly parameters: string;
  readonly parameterName: string;
  readonly parameterValue: string;
  readonly backup: string;
  readonly logs: string;
  readonly timeout: string;
}

const CLOUDFORMATION: Words = {
  targets: {
    ExtendedS3DestinationConfiguration: 'object-store',
    S3DestinationConfiguration: 'object-store',
    RedshiftDestinationConfiguration: 'warehouse',
    SnowflakeDestinationConfiguration: 'warehouse',
    IcebergDestinationConfiguration: 'iceberg',
    AmazonopensearchserviceDestinationConfiguration: 'other',
    ElasticsearchDestinationConfiguration: 'other',
    AmazonOpenSearchServerlessDestinationConfiguration: 'other',
    HttpEndpointDestinationConfiguration: 'other',
    SplunkDestinationConfiguration: 'other',
  },
  size: 'BufferingHints.SizeInMBs',
  interval: 'BufferingHints.IntervalInSeconds',
  compression: 'CompressionFormat',
  prefix: 'Prefix',
  errorPrefix: 'ErrorOutputPrefix',
  zone: 'CustomTimeZone',
  conversion: 'DataFormatConversionConfiguration',
  partitioning: 'DynamicPartitioningConfiguration.Enabled',
  processing: 'ProcessingConfiguration.Enabled',
  processors: 'ProcessingConfiguration.Processors',
  type: 'Type',
  parameters: 'Parameters',
  parameterName: 'ParameterName',
  parameterValue: 'ParameterValue',
  backup: 'S3BackupMode',
  logs: 'CloudWatchLoggingOptions.Enabled',
  timeout: 'Timeout',
};

const TERRAFORM: Words = {
  targets: {
    extended_s3_configuration: 'object-store',
    s3_configuration: 'object-store',
    redshift_configuration: 'warehouse',
    snowflake_configuration: 'warehouse',
    iceberg_configuration: 'iceberg',
    opensearch_configuration: 'other',
    elasticsearch_configuration: 'other',
    opensearchserverless_configuration: 'other',
    http_endpoint_configuration: 'other',
    splunk_configuration: 'other',
  },
  size: 'buffering_size',
  interval: 'buffering_interval',
  compression: 'compression_format',
  prefix: 'prefix',
  errorPrefix: 'error_output_prefix',
  zone: 'custom_time_zone',
  conversion: 'data_format_conversion_configuration',
  partitioning: 'dynamic_partitioning_configuration.enabled',
  processing: 'processing_configuration.enabled',
  processors: 'processing_configuration.processors',
  type: 'type',
  parameters: 'parameters',
  parameterName: 'parameter_name',
  parameterValue: 'parameter_value',
  backup: 's3_backup_mode',
  logs: 'cloudwatch_logging_options.enabled',
  timeout: 'timeout',
};

type Read = Pick<DeliveryStream, 'delimits' | 'transforms' | 'functionTimeoutSeconds' | 'functionBufferBytes'>;

function processing(target: Props, words: Words): Read {
  const enabled = target.boolean(words.processing) ?? target.isFilled(words.processors);
  if (isUnknown(enabled)) return { delimits: enabled, transforms: enabled };
  const processors = enabled ? target.each(words.processors, (one) => one) : [];
  if (isUnknown(processors)) return { delimits: processors, transforms: processors };
  const ofType = (type: string) => processors?.find((one) => one.is(words.type, type) === true);
  const lambda = ofType('Lambda');
  const parameters = lambda?.each(words.parameters, (one) => one) ?? [];
  const parameter = (name: string) =>
    isUnknown(parameters) ? undefined : parameters.find((one) => one.is(words.parameterName, name) === true);
  const called = parameter('LambdaArn')?.target(words.parameterValue);
  const mib = parameter('BufferSizeInMBs')?.number(words.parameterValue);
  return {
    delimits: ofType('AppendDelimiterToRecord') !== undefined,
    transforms: lambda !== undefined,
    ...(called === undefined ? {} : { functionTimeoutSeconds: called.number(words.timeout) ?? FUNCTION_SECONDS }),
    ...(mib === undefined ? {} : { functionBufferBytes: mapKnown(mib, (count) => count * BYTES_OF_MIB) }),
  };
}

function compressed(target: Props, { compression }: Words): Attribute<string> {
  return mapKnown(target.text(compression), (format) => (format.toUpperCase() === 'UNCOMPRESSED' ? undefined : format));
}

/** Written out, and not switched off. */
function converts(target: Props, { conversion }: Words): Attribute<boolean> {
  if (!target.isFilled(conversion)) return false;
  return target.boolean(`${conversion}.Enabled`) ?? target.boolean(`${conversion}.enabled`) ?? true;
}

/** Of Redshift and Snowflake, and of an HTTP endpoint; in CloudFormation's words and in Terraform's. */
const SECRETS = [
  ...['Password', 'PrivateKey', 'KeyPassphrase', 'EndpointConfiguration.AccessKey', 'HECToken'],
  ...['password', 'private_key', 'key_passphrase', 'access_key', 'hec_token'],
];

/** A reference to a secret is resolved while the template is deployed. */
function isWritten(value: Value | undefined): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('{{resolve:');
}

/** Of the redundant names that the API has for the same thing, the one that is written. */
function delivery(stream: Props, words: Words): Attributes<DeliveryStream> | undefined {
  const name = Object.keys(words.targets).find((one) => stream.isFilled(one));
  const written = name === undefined ? undefined : stream.block(name);
  if (name === undefined || written === undefined) return undefined;
  const to = words.targets[name] ?? 'other';
  if (isUnknown(written)) return { service: 'firehose', to, logsErrors: written };
  const block = written.withoutComputed('cloudwatch_logging_options');
  const turned = converts(block, words);
  const mib = block.positive(words.size) ?? (turned === true ? DEFAULTS.convertedMib : DEFAULTS.mib);
  return {
    service: 'firehose',
    to,
    bufferBytes: mapKnown(mib, (count) => count * BYTES_OF_MIB),
    bufferSeconds: block.number(words.interval) ?? DEFAULTS.seconds,
    compression: compressed(block, words),
    converts: turned,
    prefix: block.spelling(words.prefix),
    errorPrefix: block.isFilled(words.errorPrefix) ? block.spelling(words.errorPrefix) : undefined,
    timeZone: mapKnown(block.text(words.zone), (zone) => (zone === 'UTC' || zone === '' ? undefined : zone)),
    partitionsByContent: block.boolean(words.partitioning) ?? false,
    ...processing(block, words),
    keepsSource: mapKnown(block.is(words.backup, 'Disabled') ?? true, (off) => !off),
    logsErrors: block.boolean(words.logs) ?? false,
    plainPassword: SECRETS.some((secret) => isWritten(block.raw(secret))),
  };
}

export const firehoseRows: readonly Row<DeliveryStream>[] = [
  {
    types: ['AWS::KinesisFirehose::DeliveryStream'],
    read: (stream) => {
      const read = delivery(stream, CLOUDFORMATION);
      const from = stream.link('KinesisStreamSourceConfiguration.KinesisStreamARN');
      if (read === undefined) return undefined;
      return {
        ...read,
        name: stream.text('DeliveryStreamName'),
        region: regionOf(stream),
        direct: stream.is('DeliveryStreamType', 'DirectPut') ?? from === undefined,
        from,
        encrypted: stream.isFilled('DeliveryStreamEncryptionConfigurationInput'),
      };
    },
  },
  {
    types: ['aws_kinesis_firehose_delivery_stream', 'aws:kinesis:FirehoseDeliveryStream'],
    read: (stream) => {
      const read = delivery(stream, TERRAFORM);
      if (read === undefined) return undefined;
      const sources = ['kinesis_source_configuration', 'msk_source_configuration'];
      return {
        ...read,
        name: stream.text('name'),
        region: regionOf(stream, 'region'),
        direct: !sources.some((source) => stream.isFilled(source)),
        from: stream.link('kinesis_source_configuration.kinesis_stream_arn'),
        encrypted: stream.boolean('server_side_encryption.enabled') ?? false,
      };
    },
  },
];
