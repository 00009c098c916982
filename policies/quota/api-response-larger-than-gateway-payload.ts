import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { isPreflight, pointedTo } from '../apis';
import { definePolicy } from '../define';

const BYTES_OF_MB = 1_000_000;

export const apiResponseLargerThanGatewayPayload = definePolicy({
  id: 'quota/api-response-larger-than-gateway-payload',
  summary: 'The largest answer fits through the interface and its function.',
  why: 'An answer above the limit is refused: an export without pages works in tests, and fails on the day on which the table has grown.',
  fix: 'Answer in pages, or hand out a signed address of an object in a store.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.1', 'L4.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html', asOf: '2023-10' },
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html', asOf: null },
  ],
  on: 'ApiMethod',
  options: {},
  messages: { large: 'the largest answer is larger than {{through}} lets through' },
  check: (method, { all, stated, report }) => {
    if (method.mock === true || isPreflight(method)) return;
    const largest = stated('responseBytes');
    const isFunction = pointedTo(method.calls, all('Function')) !== undefined;
    const most = isFunction ? limit('lambda-response').value : limit('apigw-payload').value * BYTES_OF_MB;
    if (largest <= most) return;
    const through = isFunction ? 'a function' : 'the gateway';
    report({ messageId: 'large', data: { through }, actual: bytes(largest), expected: `at most ${bytes(most)}` });
  },
});
