import type { Attribute, Maybe, Step, Workflow } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** Activities that move data or run a program; the others only steer. */
const WORKS =
  /^(Copy|ExecuteDataFlow|Custom|Lookup|Script|SqlServerStoredProcedure|WebActivity|Delete|SynapseNotebook|SparkJob|Databricks\w*|HDInsight\w*|AzureFunctionActivity|AzureDataExplorerCommand)$/;

/** `7.00:00:00` is seven days, `02:00:00` two hours. */
function secondsOf(time: string): Maybe<number> {
  const [, days = '0', hours, minutes, seconds] = /^(?:(\d+)\.)?(\d+):(\d+):(\d+)$/.exec(time) ?? [];
  if (hours === undefined) return { unknown: `"${time}" is no length of time` };
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** Data Factory tries an activity once unless its policy says more. */
function stepsOf(activities: Attribute<Props>): Attribute<readonly Step[]> {
  const all = mapKnown(activities, (list) =>
    list.each('', (activity): readonly Step[] => {
      const [name, type] = [activity.text('name'), activity.text('type')];
      if (typeof type !== 'string' || !WORKS.test(type)) return [];
      return [
        {
          name: typeof name === 'string' ? name : type,
          timeoutSeconds: mapKnown(activity.text('policy.timeout'), secondsOf),
          retried: mapKnown(activity.number('policy.retry') ?? 0, (retries) => retries > 0),
        },
      ];
    }),
  );
  return mapKnown(all, (lists: readonly (readonly Step[])[]) => lists.flat());
}

export const dataFactoryRows: readonly Row<Workflow>[] = [
  {
    types: ['azurerm_data_factory_pipeline', 'azure:datafactory:Pipeline'],
    read: (pipeline) => ({
      service: 'data-factory',
      name: pipeline.text('name'),
      steps: stepsOf(pipeline.json('activities_json')),
    }),
  },
  {
    types: ['azure-native:datafactory:Pipeline', 'Microsoft.DataFactory/factories/pipelines'],
    read: (pipeline) => ({
      service: 'data-factory',
      name: pipeline.text('pipelineName') ?? pipeline.text('name'),
      steps: stepsOf(pipeline.json('activities')),
    }),
  },
];
