import type { WarehouseDatabase } from '../facts';
import { mapKnown } from '../maybe';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

const HOURS_OF_DAY = 24;
export const MILLISECONDS_OF_DAY = 86_400_000;

/** A week: https://cloud.google.com/bigquery/docs/time-travel */
const DEFAULT_HOURS = 168;

export const bigQueryRows: readonly Row<WarehouseDatabase>[] = [
  {
    types: ['google_bigquery_dataset', 'gcp:bigquery:Dataset'],
    read: (declared) => {
      const dataset = declared.withoutComputed('storage_billing_model', 'max_time_travel_hours', 'location');
      const hours = dataset.positive('max_time_travel_hours') ?? DEFAULT_HOURS;
      return {
        system: 'bigquery',
        name: dataset.text('dataset_id'),
        tags: labels(dataset),
        location: mapKnown(dataset.text('location'), (place) => place.toLowerCase()),
        key: dataset.link('default_encryption_configuration.kms_key_name'),
        tableExpiryDays: mapKnown(dataset.positive('default_table_expiration_ms'), (ms) => ms / MILLISECONDS_OF_DAY),
        partitionExpiryDays: mapKnown(
          dataset.positive('default_partition_expiration_ms'),
          (ms) => ms / MILLISECONDS_OF_DAY,
        ),
        billing: dataset.text('storage_billing_model') ?? 'LOGICAL',
        timeTravelDays: mapKnown(hours, (all) => all / HOURS_OF_DAY),
        takesTables: dataset.boolean('delete_contents_on_destroy') ?? false,
      };
    },
  },
];
