import { assemble } from '../../../harness/check/assemble';
import { checkInput } from '../../../harness/check/check-input';
import { readCloudFormation } from '../../../harness/read/cloudformation';
import type { ResourceGraph } from '../../../harness/read/graph';
import { readPulumiPreview } from '../../../harness/read/pulumi';
import { readTerraformPlan } from '../../../harness/read/terraform-plan';
import { githubReport } from '../../../harness/report/github';
import { jsonReport } from '../../../harness/report/json';
import { junitReport } from '../../../harness/report/junit';
import { markdownReport } from '../../../harness/report/markdown';
import type { Result } from '../../../harness/report/result';
import { sarifReport } from '../../../harness/report/sarif';
import { textReport } from '../../../harness/report/text';
import { urn } from '../../../harness/testing/inputs';
import { POLICIES } from '../../../policies';

const PASSWORD = 'hunter2-planted-word';

/** How Pulumi marks a secret in JSON: sdk/go/common/resource/sig/sig.go. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

const KEYS = { key: 'k', 'projection.enabled': 'true' };
const TYPE = 'projection.k.type';

/** Each engine's table with a projection of which one text is planted, marked as a secret or not. */
const INPUTS: Readonly<Record<string, (isSecret: boolean) => ResourceGraph>> = {
  'a NoEcho parameter': (isSecret) =>
    readCloudFormation(
      'template.json',
      {
        Parameters: { Planted: { Type: 'String', NoEcho: isSecret, Default: PASSWORD } },
        Resources: {
          Clicks: {
            Type: 'AWS::Glue::Table',
            Properties: {
              DatabaseName: 'd',
              TableInput: {
                Name: 'clicks',
                PartitionKeys: [{ Name: 'k', Type: 'string' }],
                Parameters: { ...KEYS, [TYPE]: { Ref: 'Planted' } },
                StorageDescriptor: { Location: 's3://lake/clicks/' },
              },
            },
          },
        },
      },
      {},
    ),
  'a sensitive value of a plan': (isSecret) => {
    const resource = { address: 'aws_glue_catalog_table.clicks', mode: 'managed', type: 'aws_glue_catalog_table' };
    const values = {
      name: 'clicks',
      partition_keys: [{ name: 'k', type: 'string' }],
      parameters: { ...KEYS, [TYPE]: PASSWORD },
      storage_descriptor: [{ location: 's3://lake/clicks/' }],
    };
    const sensitive = { parameters: { [TYPE]: isSecret } };
    const planned = { ...resource, name: 'clicks', provider_name: 'registry.terraform.io/hashicorp/aws', values };
    const change = { actions: ['create'], after: values, after_unknown: {}, after_sensitive: sensitive };
    return readTerraformPlan('plan.json', {
      format_version: '1.2',
      planned_values: { root_module: { resources: [{ ...planned, sensitive_values: sensitive }] } },
      resource_changes: [{ ...resource, name: 'clicks', change }],
      configuration: { root_module: { resources: [] } },
    });
  },
  'a secret of a preview': (isSecret) => {
    const type = 'aws:glue/catalogTable:CatalogTable';
    const planted = isSecret ? { [SIGNATURE]: SECRET, value: PASSWORD } : PASSWORD;
    const inputs = {
      name: 'clicks',
      partitionKeys: [{ name: 'k', type: 'string' }],
      parameters: { ...KEYS, [TYPE]: planted },
      storageDescriptor: { location: 's3://lake/clicks/' },
    };
    const newState = { urn: urn(type, 'clicks'), custom: true, type, inputs };
    return readPulumiPreview('preview.json', { config: {}, steps: [{ op: 'create', urn: newState.urn, newState }] });
  },
};

const REPORTS: Readonly<Record<string, (result: Result) => string>> = {
  text: (result) => textReport(result, { color: false, costLines: Number.POSITIVE_INFINITY }),
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  markdown: markdownReport,
  github: githubReport,
};

function resultOf(graph: ResourceGraph): Result {
  const answer = checkInput({
    graph,
    policies: POLICIES,
    settings: {},
    workloadOf: () => undefined,
    uncertainty: 0.3,
    otherFindings: [],
  });
  const gate = { failOn: 'warning', failOnCannotTell: false } as const;
  const { findings } = answer;
  return assemble({
    version: '1',
    today: '2027-01-01',
    policies: POLICIES,
    gate,
    answers: [answer],
    findings,
    notices: [],
  });
}

describe.each(Object.entries(INPUTS))('%s', (_, input) => {
  test.each(Object.entries(REPORTS))('is not in %s, which would tell it if it were none', (_name, report) => {
    expect(report(resultOf(input(true)))).not.toContain(PASSWORD);
    expect(report(resultOf(input(false)))).toContain(PASSWORD);
  });
});
