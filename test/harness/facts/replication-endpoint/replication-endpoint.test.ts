import { readFacts } from '../../../../harness/facts/read-facts';
import { cloudformation, terraform } from '../../../../harness/testing/inputs';

function endpointIn(graph: ReturnType<typeof cloudformation>) {
  return readFacts(graph).facts.find((fact) => fact.kind === 'ReplicationEndpoint');
}

test('settings of files are the same, written as settings, as a block or as extra attributes', () => {
  const said = { format: 'parquet', dated: true, timestampColumn: 'at', seconds: 300 };
  const settings = cloudformation({
    Target: {
      Type: 'AWS::DMS::Endpoint',
      Properties: {
        EndpointType: 'target',
        EngineName: 's3',
        S3Settings: {
          DataFormat: 'parquet',
          DatePartitionEnabled: true,
          TimestampColumnName: 'at',
          CdcMaxBatchInterval: 300,
        },
      },
    },
  });
  const extra = terraform({
    'aws_dms_endpoint.target': {
      endpoint_type: 'target',
      engine_name: 's3',
      extra_connection_attributes:
        'dataFormat=parquet;datePartitionEnabled=true;timestampColumnName=at;cdcMaxBatchInterval=300',
    },
  });
  for (const graph of [settings, extra]) expect(endpointIn(graph)).toMatchObject({ files: said });
});

test('a password that comes from a secret is not written', () => {
  const graph = cloudformation({
    Source: {
      Type: 'AWS::DMS::Endpoint',
      Properties: {
        EndpointType: 'source',
        EngineName: 'mysql',
        Password: '{{resolve:secretsmanager:orders:SecretString:password}}',
      },
    },
  });
  expect(endpointIn(graph)).toMatchObject({ passwordWritten: false, tls: 'none' });
});
