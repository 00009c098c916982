import { definePolicy } from '../define';
import { isDms, taskSetting } from '../replication';

export const dmsFullLobMode = definePolicy({
  id: 'capacity/dms-full-lob-mode',
  summary: 'Large values are copied beside their rows, not one by one.',
  why: 'The full mode looks up each large value with a query of its own, so a load of an hour takes days.',
  fix: 'Use the limited mode with a LobMaxSize above the largest value, or write InlineLobMaxSize, and give tables with very large values a task of their own.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.LOBSupport.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html', asOf: '2023-06' },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    slow: 'each large value is looked up by itself',
  },
  check: (task, { need, report }) => {
    if (!isDms(task)) return;
    const at = (name: string) => need(taskSetting(task, `TargetMetadata.${name}`), name);
    if (at('FullLobMode') !== 'true' || Number(at('InlineLobMaxSize') ?? 0) > 0) return;
    report({ messageId: 'slow', actual: 'FullLobMode', expected: 'limited or inline mode' });
  },
});
