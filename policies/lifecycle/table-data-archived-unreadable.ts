import type { LifecycleRule } from '../../harness/facts/facts';
import { timelineOf } from '../../harness/facts/object-store/timeline';
import { days } from '../../plan/words';
import { isCloudProvider } from '../../reference/row';
import { storageClass } from '../../reference/storage-classes';
import { definePolicy, type HeldDataset } from '../define';
import { nameOf, tablesIn } from '../tables';

interface Held {
  readonly name: string;
  readonly prefix: string;
  readonly dataset?: HeldDataset;
}

/** How old the data is that queries ask for; undefined where nobody says. */
function oldestAsked(dataset: HeldDataset | undefined): number | undefined {
  if (dataset === undefined) return undefined;
  return Math.max(0, ...dataset.reads.map(({ lookBackDays = dataset.retainDays }) => lookBackDays));
}

export const tableDataArchivedUnreadable = definePolicy({
  id: 'lifecycle/table-data-archived-unreadable',
  summary: 'Data that is queried stays in storage classes that can be read at once.',
  why: 'Query engines skip or fail on objects that must first be restored: a query over last year returns fewer rows without an error, or none at all.',
  fix: 'Move it to a cold class that is read at once (Glacier Instant Retrieval, Azure cold), or only after the age that queries ask for, with its partitions dropped.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html', asOf: '2023-06' },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/archive-blob', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    table: 'files of the table {{name}} move to {{class}}, from which no query reads',
    dataset: 'queries of {{name}} ask for data that has moved to {{class}}, from which they cannot read',
  },
  check: (store, { all, workload, need, each, report, cannotTell }) => {
    const { provider } = store;
    if (!isCloudProvider(provider)) return;
    const rules: readonly LifecycleRule[] = need(store.lifecycle, 'the lifecycle') ?? [];
    const stated = (workload?.datasets ?? []).map(
      (dataset): Held => ({ name: dataset.name, prefix: dataset.prefix, dataset }),
    );
    const tables = tablesIn(store, all('ObjectStore'), all('LakeTable')).map(
      ({ table, prefix }): Held => ({ name: nameOf(table), prefix }),
    );
    const held = [...stated, ...tables.filter(({ prefix }) => !stated.some((one) => prefix.startsWith(one.prefix)))];
    const archive = (prefix: string) =>
      timelineOf(rules, prefix).transitions.find(
        ({ class: to }) => storageClass(provider, to)?.readableAtOnce === false,
      );
    each(held, ({ name, prefix, dataset }) => {
      const { expireAfterDays = Number.POSITIVE_INFINITY } = timelineOf(rules, prefix);
      const step = archive(prefix);
      if (step === undefined || step.afterDays >= expireAfterDays) return;
      const asked = oldestAsked(dataset);
      if (asked !== undefined && asked <= step.afterDays) return;
      report({
        messageId: dataset === undefined ? 'table' : 'dataset',
        data: { name, class: step.class },
        actual: `${step.class} after ${days(step.afterDays)}`,
        expected: asked === undefined ? 'a class that is read at once' : `readable for ${days(asked)}`,
      });
    });
    // A lake's account: who reads its folders is in no input of this provider.
    if (
      held.length === 0 &&
      workload === undefined &&
      store.hierarchicalNamespace === true &&
      archive('') !== undefined
    )
      cannotTell('whether what it archives is still queried is stated nowhere; `read` of its datasets would decide');
  },
});
