import type { ComputeCluster } from '../../harness/facts/facts';
import { limit } from '../../reference/limits';
import { isBefore } from '../clusters';
import { definePolicy } from '../define';

/** EMR has a rule of its own. */
const FIRST: Readonly<Partial<Record<ComputeCluster['service'], number>>> = {
  dataproc: limit('dataproc-first-supported').value,
  databricks: limit('databricks-first-supported').value,
  synapse: limit('synapse-spark-first-supported').value,
};

export const runtimeOutOfSupport = definePolicy({
  id: 'reliability/runtime-out-of-support',
  summary: 'The runtime of a cluster gets fixes.',
  why: 'A runtime whose support has ended gets no security fixes, and its provider may take it away on any day: the next start of the cluster then fails.',
  fix: 'Move to a supported version: image 2.2 or later for Dataproc, an LTS runtime from 14.3 on for Databricks, Spark 3.4 or later for Synapse.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/dataproc/docs/concepts/versioning/dataproc-version-clusters',
      asOf: '2026-01',
    },
    { url: 'https://docs.databricks.com/release-notes/runtime/databricks-runtime-ver.html', asOf: null },
    { url: 'https://learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-version-support', asOf: null },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { old: 'the runtime gets no fixes any more' },
  check: (cluster, { need, report }) => {
    const first = FIRST[cluster.service];
    const release = first === undefined ? undefined : need(cluster.release, 'its runtime');
    if (first === undefined || release === undefined || !isBefore(release, first)) return;
    report({ messageId: 'old', actual: release, expected: `${first.toFixed(1)} or later` });
  },
});
