import type { Attribute, ReplicationEndpoint, ReplicationTask } from '../harness/facts/facts';
import { resolve } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';

/** One of a task's settings of DMS. */
export function taskSetting({ settings }: ReplicationTask, name: string): Attribute<string> {
  return settings === undefined || isUnknown(settings) ? settings : settings[name];
}

/** What a task reads from or writes to, if the input holds it. */
export function endpointOf(
  task: ReplicationTask,
  end: 'source' | 'target',
  endpoints: readonly ReplicationEndpoint[],
): ReplicationEndpoint | undefined {
  const address = resolve(task[end], endpoints);
  return endpoints.find((one) => one.address === address);
}

/** Whether changes pass it. Where the input holds no task of it, they may. */
export function mayCarryChanges(
  endpoint: ReplicationEndpoint,
  tasks: readonly ReplicationTask[],
  endpoints: readonly ReplicationEndpoint[],
): boolean {
  const own = tasks.filter((task) =>
    (['source', 'target'] as const).some((end) => endpointOf(task, end, endpoints) === endpoint),
  );
  return own.length === 0 || own.some(({ ongoing }) => ongoing !== false);
}

/** DMS, of which `settings` are the task settings. */
export function isDms({ service }: ReplicationTask): boolean {
  return service === 'dms' || service === 'dms-serverless';
}
