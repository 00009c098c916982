import type { Block } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { druidDerbyMetadata } from '../../../policies/reliability/druid-derby-metadata';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';

const MANIFEST = 'kubernetes_manifest';
const PULUMI = 'kubernetes:druid.apache.org/v1alpha1:Druid';
const ADDRESS = { terraform: MAIN.terraform(MANIFEST), pulumi: MAIN.pulumi(PULUMI) };

function manifest(spec: Block): Block {
  return { apiVersion: 'druid.apache.org/v1alpha1', kind: 'Druid', metadata: { name: 'clicks' }, spec };
}

function terraform(spec: Block) {
  return oneTerraform(MANIFEST, { manifest: manifest(spec) });
}

function pulumi(spec: Block) {
  return onePulumi(PULUMI, manifest(spec));
}

const DERBY = { messageId: 'derby', actual: 'derby', expected: 'postgresql or mysql' };
const CHART = 'helm_release';

PolicyTester.run(
  druidDerbyMetadata,
  {
    passing: [
      {
        name: 'PostgreSQL, in a manifest',
        input: terraform({
          'common.runtime.properties': 'druid.zk.service.host=zk\ndruid.metadata.storage.type=postgresql',
        }),
      },
      {
        name: 'PostgreSQL, in a chart',
        input: oneTerraform(CHART, {
          chart: 'druid',
          values: ['configVars:\n  druid_metadata_storage_type: postgresql'],
        }),
      },
      {
        name: 'another chart beside it',
        input: oneTerraform(
          CHART,
          { chart: 'druid', set: [{ name: 'configVars.druid_metadata_storage_type', value: 'mysql' }] },
          { 'helm_release.kafka': { chart: 'kafka' } },
        ),
      },
    ],
    failing: [
      {
        name: 'Derby, in a manifest',
        input: terraform({ 'common.runtime.properties': 'druid.metadata.storage.type=derby' }),
        findings: [{ ...DERBY, address: ADDRESS.terraform }],
      },
      { name: 'Derby by default, in Pulumi', input: pulumi({}), findings: [{ ...DERBY, address: ADDRESS.pulumi }] },
      {
        name: 'Derby, in a chart',
        input: oneTerraform(CHART, {
          chart: 'druid',
          set: [{ name: 'configVars.druid_metadata_storage_type', value: 'derby' }],
        }),
        findings: [{ ...DERBY, address: MAIN.terraform(CHART) }],
      },
    ],
  },
  { describe, it },
);
