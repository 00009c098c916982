import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { druidSegmentsOutsideTargetSize } from '../../../policies/partitioning/druid-segments-outside-target-size';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const MANIFEST = 'kubernetes_manifest';
const PULUMI = 'kubernetes:druid.apache.org/v1alpha1:DruidIngestion';
const ADDRESS = { terraform: MAIN.terraform(MANIFEST), pulumi: MAIN.pulumi(PULUMI) };

function manifest(spec: Block): Block {
  return { apiVersion: 'druid.apache.org/v1alpha1', kind: 'DruidIngestion', metadata: { name: 'clicks' }, spec };
}

function terraform(spec: Block) {
  return oneTerraform(MANIFEST, { manifest: manifest(spec) });
}

function pulumi(spec: Block) {
  return onePulumi(PULUMI, manifest(spec));
}

const TARGET = 'about 5000000 rows a segment';

function by(segmentGranularity: string): Block {
  const spec = { dataSchema: { granularitySpec: { segmentGranularity } } };
  return { ingestion: { type: 'kafka', spec: JSON.stringify({ spec }) } };
}

PolicyTester.run(
  druidSegmentsOutsideTargetSize,
  {
    passing: [
      {
        name: 'about the target, in Terraform',
        input: terraform(by('hour')),
        workload: said(ADDRESS.terraform, { meanWritesPerSecond: 1000 }),
      },
      { name: 'no granularity', input: pulumi({ ingestion: { type: 'kafka' } }) },
    ],
    failing: [
      {
        name: 'hours of a small stream, in Terraform',
        input: terraform(by('HOUR')),
        workload: said(ADDRESS.terraform, { meanWritesPerSecond: 10 }),
        findings: [{ messageId: 'small', address: ADDRESS.terraform, actual: '36000 rows a hour', expected: TARGET }],
      },
      {
        name: 'months of a large stream, in Pulumi',
        input: pulumi(by('MONTH')),
        workload: said(ADDRESS.pulumi, { meanWritesPerSecond: 5000 }),
        findings: [
          { messageId: 'large', address: ADDRESS.pulumi, actual: '12960000000 rows a month', expected: TARGET },
        ],
      },
    ],
    cannotTell: [
      { name: 'nobody says how many rows come', input: terraform(by('DAY')), because: /meanWritesPerSecond/ },
    ],
  },
  { describe, it },
);
