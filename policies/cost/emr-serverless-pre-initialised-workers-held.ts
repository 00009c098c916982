import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const emrServerlessPreInitialisedWorkersHeld = definePolicy({
  id: 'cost/emr-serverless-pre-initialised-workers-held',
  summary: 'Workers that are held ready are let go soon after the last job.',
  why: 'Workers of the initial capacity are held from start to stop: without auto-stop, or with a long idle time, they are billed between jobs.',
  fix: 'Switch auto-stop on with an idle timeout of 15 minutes (AutoStopConfiguration, auto_stop_configuration), or drop the initial capacity.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-autostopconfiguration.html',
      asOf: '2026-11',
    },
    { url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html', asOf: '2026-11' },
  ],
  on: 'ComputeCluster',
  options: {
    most: {
      default: limit('emrs-autostop').value,
      unit: 'minutes',
      description: 'The longest idle time; the default is what EMR takes itself.',
    },
  },
  messages: {
    never: 'the application never stops, and its workers with it',
    late: 'the application stops long after its last job',
  },
  check: (cluster, { options, need, report }) => {
    if (cluster.service !== 'emr-serverless') return;
    const isHeld = (need(cluster.heldReady, 'which workers it holds ready') ?? []).length > 0;
    const minutes = need(cluster.idleStopMinutes, 'when it stops');
    const expected = `at most ${options.most} minutes`;
    if (minutes === undefined) report({ messageId: 'never', actual: 'never', expected });
    else if (isHeld && minutes > options.most)
      report({ messageId: 'late', actual: `after ${minutes} minutes`, expected });
  },
});
