import { definePolicy } from '../define';
import { CHECKPOINT_DIR, HIGH_AVAILABILITY, SAVEPOINT_DIR, settingOf } from '../flink';

/** Of each mode, the settings without which it does not work, each with its other names. */
const NEEDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  savepoint: [[...SAVEPOINT_DIR, ...CHECKPOINT_DIR]],
  'last-state': [['execution.checkpointing.interval'], HIGH_AVAILABILITY],
};

export const flinkOperatorModePrerequisites = definePolicy({
  id: 'reliability/flink-operator-mode-prerequisites',
  summary: 'A FlinkDeployment has what its upgrade mode stands on.',
  why: 'The mode last-state needs checkpoints and the metadata of high availability, savepoint a directory for savepoints: without them an upgrade fails, or somebody has to restore the state by hand.',
  fix: 'Write state.savepoints.dir (savepoint), or execution.checkpointing.interval and high-availability.type (last-state), into flinkConfiguration.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    {
      url: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/job-management/',
      asOf: '2026-07',
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    lacks: 'upgradeMode {{mode}} lacks {{what}}',
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'flink-operator') return;
    const mode = need(processor.upgradeMode, 'its upgrade mode') ?? '';
    const what = (NEEDS[mode] ?? []).filter(
      (names) => need(settingOf(processor, ...names), names[0] ?? '') === undefined,
    );
    if (what.length === 0) return;
    const missing = what.map(([name]) => name).join(' and ');
    report({ messageId: 'lacks', data: { mode, what: missing }, actual: `no ${missing}`, expected: missing });
  },
});
