import { definePolicy } from '../define';
import { isDms, taskSetting } from '../replication';

export const dmsLobTruncation = definePolicy({
  id: 'reliability/dms-lob-truncation',
  summary: 'DMS copies large values whole.',
  why: 'In the limited mode each value above LobMaxSize is cut, with a line in the log at most; documents in JSON columns of PostgreSQL count as such values.',
  fix: 'Write LobMaxSize above the largest value, or use the inline mode (FullLobMode: true with InlineLobMaxSize).',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.LOBSupport.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html', asOf: '2023-06' },
  ],
  on: 'ReplicationTask',
  options: {
    fallback: { default: 32, unit: 'KB', description: "DMS's own LobMaxSize, which nobody chose for the data." },
  },
  messages: {
    cut: 'values above {{kilobytes}} KB are cut',
  },
  check: (task, { options, need, report }) => {
    if (!isDms(task)) return;
    const at = (name: string) => need(taskSetting(task, `TargetMetadata.${name}`), name);
    if (at('LimitedSizeLobMode') !== 'true' || at('FullLobMode') === 'true') return;
    const kilobytes = Number(at('LobMaxSize') ?? options.fallback);
    if (kilobytes > options.fallback) return;
    report({
      messageId: 'cut',
      data: { kilobytes },
      actual: `${kilobytes} KB`,
      expected: 'more than the largest value',
    });
  },
});
