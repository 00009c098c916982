import { s3SinkFlushSize } from '../../../policies/format/s3-sink-flush-size';
import { MSK_CONNECT } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SMALL = { messageId: 'small', actual: '1 MB a file', expected: 'at least 64 MB' };
const sink = (flush: string) => ({ 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'flush.size': flush });
const RECORD = { stated: { recordBytes: 1000 } };

runTwins(
  s3SinkFlushSize,
  [
    twin(
      MSK_CONNECT.cloudformation,
      { broken: { ConnectorConfiguration: sink('1000') }, mended: { ConnectorConfiguration: sink('128000') } },
      SMALL,
      RECORD,
    ),
    ...bridgedTwins(
      ...MSK_CONNECT.bridge,
      { broken: { connector_configuration: sink('1000') }, mended: { connector_configuration: sink('128000') } },
      SMALL,
      RECORD,
    ),
  ],
  {
    cannotTell: [
      {
        name: 'the size of a record is stated nowhere',
        input: MSK_CONNECT.terraform.build({ connector_configuration: sink('1000') }),
        because: /recordBytes/,
      },
    ],
  },
);
