import type { Attributes, StreamProcessor } from '../facts';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

/** Azure's own: 5 s late, not out of order at all, and then put into order. */
function times(job: Props, [late, reorder, policy]: readonly [string, string, string]): Attributes<StreamProcessor> {
  return {
    service: 'stream-analytics',
    tags: mappedTags(job, 'tags'),
    lateSeconds: job.number(late) ?? 5,
    reorderSeconds: job.number(reorder) ?? 0,
    outOfOrder: job.text(policy) ?? 'Adjust',
  };
}

export const azureRows: readonly Row<StreamProcessor>[] = [
  {
    types: ['azurerm_stream_analytics_job', 'azure:streamanalytics:Job'],
    read: (job) => ({
      ...times(job, [
        'events_late_arrival_max_delay_in_seconds',
        'events_out_of_order_max_delay_in_seconds',
        'events_out_of_order_policy',
      ]),
      name: job.text('name'),
      // The provider's own default, where Azure's is to stop.
      outputErrors: job.text('output_error_policy') ?? 'Drop',
    }),
  },
  {
    types: ['azure-native:streamanalytics:StreamingJob', 'Microsoft.StreamAnalytics/streamingjobs'],
    read: (job) => ({
      ...times(job, [
        'eventsLateArrivalMaxDelayInSeconds',
        'eventsOutOfOrderMaxDelayInSeconds',
        'eventsOutOfOrderPolicy',
      ]),
      name: job.text('jobName') ?? job.text('name'),
      outputErrors: job.text('outputErrorPolicy') ?? 'Stop',
    }),
  },
];
