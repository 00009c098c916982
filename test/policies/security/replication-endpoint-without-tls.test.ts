import { replicationEndpointWithoutTls } from '../../../policies/security/replication-endpoint-without-tls';
import { ENDPOINT, wordTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

const words = { EndpointType: 'target', EngineName: 'mysql' };
const terraform = { endpoint_type: 'target', engine_name: 'mysql' };

runTwins(
  replicationEndpointWithoutTls,
  wordTwins(
    ENDPOINT,
    [words, { ...words, SslMode: 'verify-full' }],
    [
      { ...terraform, ssl_mode: 'none' },
      { ...terraform, ssl_mode: 'require' },
    ],
    { messageId: 'none', actual: 'none', expected: 'verify-full or require' },
  ),
  { passing: [{ name: 'a stream', input: ENDPOINT[0].build({ EndpointType: 'target', EngineName: 'kinesis' }) }] },
);
