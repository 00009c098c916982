import type { WarehouseQuery } from '../facts';
import { anyTrue } from '../maybe';
import type { Vocabulary } from '../vocabulary';
import { isReadable } from '../warehouse/readable';

export const warehouseQuery: Vocabulary<WarehouseQuery> = {
  rows: [
    {
      types: ['google_bigquery_job', 'gcp:bigquery:Job'],
      read: (job) =>
        job.isFilled('query')
          ? {
              system: 'bigquery',
              name: job.text('job_id'),
              sql: job.spelling('query.query'),
              repeats: false,
              capped: true,
              maxBytes: job.withoutComputed('query.maximum_bytes_billed').positive('query.maximum_bytes_billed'),
            }
          : undefined,
    },
    {
      types: ['google_bigquery_data_transfer_config', 'gcp:bigquery:DataTransferConfig'],
      read: (transfer) => ({
        system: 'bigquery',
        name: transfer.text('display_name'),
        sql: transfer.spelling('params.query'),
        schedule: transfer.text('schedule'),
        repeats: true,
        tells: anyTrue([
          transfer.boolean('email_preferences.enable_failure_email') ?? false,
          transfer.isFilled('notification_pubsub_topic'),
        ]),
        runsAs: transfer.spelling('service_account_name'),
        identifiable: true,
        secretWritten: isReadable(transfer, 'params.secret_access_key', 'params.password'),
      }),
    },
    {
      types: ['aws_redshiftdata_statement', 'aws:redshiftdata:Statement'],
      read: (statement) => ({ system: 'redshift', sql: statement.spelling('sql'), repeats: false }),
    },
    {
      types: [
        'snowflake_execute',
        'snowflake_unsafe_execute',
        'snowflake:index:Execute',
        'snowflake:index:UnsafeExecute',
      ],
      read: (statement) => ({ system: 'snowflake', sql: statement.spelling('execute'), repeats: false }),
    },
    {
      types: ['snowflake_task', 'snowflake:index:Task'],
      read: (declared) => {
        const task = declared.withoutComputed('suspend_task_after_num_failures');
        return {
          system: 'snowflake',
          name: task.text('name'),
          sql: task.spelling('sql_statement'),
          schedule: task.text('schedule.using_cron') ?? task.text('schedule.minutes') ?? task.text('schedule'),
          repeats: true,
          tells: task.isFilled('error_integration') || task.isFilled('error_notification_integration'),
          warehouse: task.link('warehouse'),
          suspendsAfter: task.number('suspend_task_after_num_failures'),
          overlaps: task.boolean('allow_overlapping_execution') ?? false,
        };
      },
    },
    {
      types: ['snowflake_pipe', 'snowflake:index:Pipe'],
      read: (pipe) => ({
        system: 'snowflake',
        name: pipe.text('name'),
        sql: pipe.spelling('copy_statement'),
        repeats: true,
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'WarehouseQuery', ...base, ...attributes }),
};
