import { PolicyTester } from '../../../harness/testing/policy-tester';
import { sparkShufflePartitionsDefault } from '../../../policies/capacity/spark-shuffle-partitions-default';
import { DATAPROC, EMR } from '../../fixtures/pipelines';

const EXPECTED = 'one to two times the cores';

function properties(partitions: string) {
  return { 'spark.sql.shuffle.partitions': partitions, 'spark.executor.instances': '10', 'spark.executor.cores': '4' };
}

function dataproc(partitions: string) {
  const named = Object.entries(properties(partitions)).map(([name, value]) => [`spark:${name}`, value]);
  return { cluster_config: [{ software_config: [{ override_properties: Object.fromEntries(named) }] }] };
}

PolicyTester.run(
  sparkShufflePartitionsDefault,
  {
    passing: [
      { name: 'twice the cores', input: DATAPROC.tf(dataproc('80')) },
      { name: 'nothing said', input: EMR.cfn({ Name: 'etl' }) },
    ],
    failing: [
      {
        name: 'fifty times the cores, on Dataproc',
        input: DATAPROC.tf(dataproc('2000')),
        findings: [DATAPROC.onTf({ messageId: 'many', actual: '2000 for 40 cores', expected: EXPECTED })],
      },
      {
        name: 'fewer than cores, on EMR',
        input: EMR.tf({
          configurations_json: JSON.stringify([{ Classification: 'spark-defaults', Properties: properties('20') }]),
        }),
        findings: [EMR.onTf({ messageId: 'few', actual: '20 for 40 cores', expected: EXPECTED })],
      },
    ],
    cannotTell: [
      {
        name: 'executors that come and go',
        input: EMR.cfn({
          Configurations: [
            { Classification: 'spark-defaults', ConfigurationProperties: { 'spark.sql.shuffle.partitions': '2000' } },
          ],
        }),
        because: /how many cores/,
      },
    ],
  },
  { describe, it },
);
