import { functionRuntimeUnsupported } from '../../../policies/reliability/function-runtime-unsupported';
import { CLOUD_FUNCTION, CLOUD_FUNCTION_2, everywhere, FUNCTION_APP, LAMBDA } from '../../fixtures/functions';
import { bridgedTwins, cloudformationShape, pulumiShape, runTwins, twin } from '../../fixtures/twins';

function ended(actual: string) {
  return { messageId: 'runtime', actual, expected: 'a supported runtime' };
}

runTwins(
  functionRuntimeUnsupported,
  [
    ...everywhere(
      LAMBDA,
      { broken: { Runtime: 'python3.8' }, mended: { Runtime: 'python3.13' } },
      { broken: { runtime: 'python3.8' }, mended: { runtime: 'python3.13' } },
      ended('python3.8'),
    ),
    twin(
      cloudformationShape('AWS::Serverless::Function'),
      { broken: { Runtime: 'nodejs16.x' }, mended: { Runtime: 'nodejs22.x' } },
      ended('nodejs16.x'),
      { name: 'an old Node.js' },
    ),
    ...bridgedTwins(
      ...CLOUD_FUNCTION,
      { broken: { runtime: 'python38' }, mended: { runtime: 'python313' } },
      ended('python38'),
    ),
    ...bridgedTwins(
      ...CLOUD_FUNCTION_2,
      { broken: { build_config: [{ runtime: 'nodejs16' }] }, mended: { build_config: [{ runtime: 'nodejs22' }] } },
      ended('nodejs16'),
    ),
    ...bridgedTwins(
      ...FUNCTION_APP,
      {
        broken: { site_config: [{ application_stack: [{ node_version: '16' }] }] },
        mended: { site_config: [{ application_stack: [{ node_version: '22' }] }] },
      },
      ended('node16'),
    ),
    ...bridgedTwins(
      ...FUNCTION_APP,
      { broken: { functions_extension_version: '~3' }, mended: { functions_extension_version: '~4' } },
      { messageId: 'host', actual: '~3', expected: '~4' },
      { name: 'an old host' },
    ),
    twin(
      pulumiShape('azure-native:web:WebApp'),
      {
        broken: { kind: 'functionapp,linux', siteConfig: { linuxFxVersion: 'Python|3.8' } },
        mended: { kind: 'functionapp,linux', siteConfig: { linuxFxVersion: 'Python|3.12' } },
      },
      ended('python3.8'),
    ),
  ],
  {
    passing: [{ name: 'an image', input: cloudformationShape(LAMBDA.cloudformation).build({ PackageType: 'Image' }) }],
    cannotTell: [
      {
        name: 'what the Globals of a template of SAM may say',
        input: cloudformationShape('AWS::Serverless::Function').build({ Handler: 'index.handler' }),
        because: /Globals/,
      },
    ],
  },
);
