import { endedRuntime } from '../../reference/function-runtimes';
import { definePolicy } from '../define';

export const functionRuntimeUnsupported = definePolicy({
  id: 'reliability/function-runtime-unsupported',
  summary: 'A function runs on a version of its language that is still supported.',
  why: 'A runtime without support gets no security patches, and some weeks later the provider refuses to create or change functions that use it.',
  fix: 'Choose a newer version of the language (Runtime, runtime, application_stack), and of Azure Functions the host `~4`.',
  severity: 'warning',
  capability: 'apis',
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html', asOf: null },
    { url: 'https://docs.cloud.google.com/functions/docs/runtime-support', asOf: null },
    { url: 'https://learn.microsoft.com/azure/azure-functions/language-support-policy', asOf: null },
    { url: 'https://learn.microsoft.com/azure/azure-functions/functions-versions', asOf: null },
  ],
  on: 'Function',
  options: {
    hosts: { default: ['~1', '~2', '~3'], description: 'Versions of the host of Azure Functions without support.' },
  },
  messages: {
    runtime: 'the support of {{runtime}} has ended on {{ended}}',
    host: 'version {{version}} of the host of Azure Functions has no support',
  },
  check: ({ service, runtime, hostVersion }, { need, options, report }) => {
    const name = need(runtime, 'the runtime');
    const ended = name === undefined ? undefined : endedRuntime(service, name);
    if (ended !== undefined)
      report({
        messageId: 'runtime',
        data: { runtime: ended.runtime, ended: ended.ended },
        actual: ended.runtime,
        expected: 'a supported runtime',
      });
    const version = need(hostVersion, 'the version of the host');
    if (version !== undefined && options.hosts.includes(version))
      report({ messageId: 'host', data: { version }, actual: version, expected: '~4' });
  },
});
