import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { property } from '../tables';
import { isTended, tendersIn } from '../upkeep';

export const icebergMetadataFilesPileUp = definePolicy({
  id: 'lifecycle/iceberg-metadata-files-pile-up',
  summary: 'An Iceberg table that a stream writes deletes its old metadata files.',
  why: 'Each commit leaves a metadata file, and by default none is deleted: a commit a minute leaves 1,440 a day, which nobody reads and everybody lists.',
  fix: "Set write.metadata.delete-after-commit.enabled = 'true', and remove orphan files for those that are there.",
  severity: 'info',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
    { url: 'https://iceberg.apache.org/docs/latest/configuration/', asOf: '2026-08-21' },
  ],
  on: 'LakeTable',
  options: {
    commits: {
      default: limit('iceberg-metadata-versions').value,
      unit: 'commits a day',
      description: 'From how many on they pile up: as many as Iceberg keeps track of.',
    },
  },
  messages: {
    off: 'metadata files of old commits are kept for ever',
    piles: '{{commits}} commits a day each leave a metadata file of {{dataset}}',
  },
  check: (table, { workload, options, all, need, each, report, cannotTell }) => {
    if (table.tableFormat !== 'iceberg' || table.view === true) return;
    const deletes = property(table, 'write.metadata.delete-after-commit.enabled')?.toLowerCase();
    if (deletes === 'true') return;
    if (need(isTended(table, 'orphan-removal', tendersIn(all)), 'whether something removes orphans') === true) return;
    const found = { actual: deletes ?? 'off, the default', expected: 'deleted after each commit' };
    const streamed = all('BatchJob').some(({ engine }) => engine === 'gluestreaming');
    if (workload === undefined && deletes === undefined && !streamed)
      cannotTell('how often it is written is stated nowhere; `written` of its dataset would decide');
    if (workload === undefined) report({ ...found, messageId: 'off' });
    each(workload?.datasets ?? [], ({ name, written }) => {
      const commits = 86_400 / written.everySeconds;
      if (commits >= options.commits)
        report({ ...found, messageId: 'piles', data: { dataset: name, commits: number(commits) } });
    });
  },
});
