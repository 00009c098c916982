import { definePolicy } from '../define';

export const managedFlinkSkipsRestore = definePolicy({
  id: 'reliability/managed-flink-skips-restore',
  summary: 'A managed Flink application starts from its last snapshot.',
  why: 'Told to skip its snapshot, it begins with empty windows and a fresh position in the source at every start, and nobody is told.',
  fix: 'Write ApplicationRestoreType: RESTORE_FROM_LATEST_SNAPSHOT (application_restore_type, applicationRestoreType).',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalyticsv2-application-applicationrestoreconfiguration.html',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html', asOf: null },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    skips: 'the application starts without the state that it had',
  },
  check: (processor, { need, report }) => {
    const restore = need(processor.restore, 'how it is restored');
    if (restore !== 'SKIP_RESTORE_FROM_SNAPSHOT') return;
    report({ messageId: 'skips', actual: restore, expected: 'RESTORE_FROM_LATEST_SNAPSHOT' });
  },
});
