import { functionPlainHttp } from '../../../policies/security/function-plain-http';
import { FUNCTION_APP, LAMBDA } from '../../fixtures/functions';
import { bridgedTwins, cloudformationShape, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'HTTP is answered', expected: 'HTTPS only' };

runTwins(
  functionPlainHttp,
  [
    ...bridgedTwins(...FUNCTION_APP, { broken: { name: 'feed' }, mended: { name: 'feed', https_only: true } }, PLAIN),
    twin(
      pulumiShape('azure-native:web:WebApp'),
      { broken: { kind: 'functionapp' }, mended: { kind: 'functionapp', httpsOnly: true } },
      PLAIN,
    ),
  ],
  {
    passing: [{ name: 'a function that has no address', input: cloudformationShape(LAMBDA.cloudformation).build({}) }],
  },
);
