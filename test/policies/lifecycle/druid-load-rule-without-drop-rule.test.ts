import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { druidLoadRuleWithoutDropRule } from '../../../policies/lifecycle/druid-load-rule-without-drop-rule';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';

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

const OPEN = { messageId: 'open', expected: 'dropForever at the end' };

function rules(...types: readonly string[]): Block {
  return { ingestion: { rules: types.map((type) => ({ type, period: 'P1M' })) } };
}

PolicyTester.run(
  druidLoadRuleWithoutDropRule,
  {
    passing: [
      { name: 'a drop at the end, in Terraform', input: terraform(rules('loadByPeriod', 'dropForever')) },
      { name: 'loaded for ever, in words', input: pulumi(rules('loadForever')) },
      { name: 'no rules', input: terraform({ ingestion: {} }) },
    ],
    failing: [
      {
        name: 'no drop, in Terraform',
        input: terraform(rules('loadByPeriod')),
        findings: [{ ...OPEN, address: ADDRESS.terraform, actual: 'loadByPeriod' }],
      },
      {
        name: 'no drop, in Pulumi',
        input: pulumi(rules('loadByPeriod', 'loadByInterval')),
        findings: [{ ...OPEN, address: ADDRESS.pulumi, actual: 'loadByInterval' }],
      },
    ],
  },
  { describe, it },
);
