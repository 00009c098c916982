import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, LoadTrigger, Texts } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row, Vocabulary } from '../vocabulary';

/** What each pipeline of a list is given; of two with one parameter the later holds. */
function given(trigger: Props, path: string): Attribute<Texts> {
  const each = trigger.each(path, (pipeline) => pipeline.textsByKey('parameters') ?? {});
  if (each === undefined || isUnknown(each)) return each;
  return mapKnown(allKnown(each), (all) => Object.fromEntries(all.flatMap((one) => Object.entries(one))));
}

function native(trigger: Props): Attributes<LoadTrigger> | undefined {
  const type = trigger.text('type') ?? trigger.text('properties.type');
  const inner = trigger.has('properties.type') ? 'properties.' : '';
  const name = trigger.text('triggerName') ?? trigger.text('name');
  if (type === 'ScheduleTrigger') return { name, by: 'schedule', parameters: given(trigger, `${inner}pipelines`) };
  return type === 'TumblingWindowTrigger' ? { name, by: 'window' } : undefined;
}

const rows: readonly Row<LoadTrigger>[] = [
  {
    types: ['azurerm_data_factory_trigger_schedule', 'azure:datafactory:TriggerSchedule'],
    read: (trigger) => ({
      name: trigger.text('name'),
      by: 'schedule',
      // One pipeline alone may stand outside the list.
      parameters: given(trigger, 'pipeline') ?? trigger.textsByKey('pipeline_parameters'),
    }),
  },
  {
    types: ['azurerm_data_factory_trigger_tumbling_window', 'azure:datafactory:TriggerTumblingWindow'],
    read: (trigger) => ({ name: trigger.text('name'), by: 'window' }),
  },
  { types: ['azure-native:datafactory:Trigger', 'Microsoft.DataFactory/factories/triggers'], read: native },
];

export const loadTrigger: Vocabulary<LoadTrigger> = {
  rows,
  fact: (base, attributes) => ({ kind: 'LoadTrigger', ...base, ...attributes }),
};
