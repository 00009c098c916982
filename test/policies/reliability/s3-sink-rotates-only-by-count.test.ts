import { s3SinkRotatesOnlyByCount } from '../../../policies/reliability/s3-sink-rotates-only-by-count';
import { MSK_CONNECT } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const COUNT = { messageId: 'count', actual: 'by count only', expected: 'rotate.interval.ms' };
const BROKEN = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'flush.size': '100000' };
const MENDED = { ...BROKEN, 'rotate.interval.ms': '600000' };

runTwins(
  s3SinkRotatesOnlyByCount,
  [
    twin(
      MSK_CONNECT.cloudformation,
      { broken: { ConnectorConfiguration: BROKEN }, mended: { ConnectorConfiguration: MENDED } },
      COUNT,
    ),
    ...bridgedTwins(
      ...MSK_CONNECT.bridge,
      { broken: { connector_configuration: BROKEN }, mended: { connector_configuration: MENDED } },
      COUNT,
    ),
  ],
  {
    passing: [
      {
        name: 'another connector',
        input: MSK_CONNECT.terraform.build({
          connector_configuration: { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector' },
        }),
      },
    ],
  },
);
