import { isUnknown } from '../../read/graph';
import type { Attribute, Orchestrator } from '../facts';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

interface Words {
  readonly block: string;
  readonly enabled: string;
  readonly parts: readonly string[];
}

const CLOUDFORMATION: Words = {
  block: 'LoggingConfiguration',
  enabled: 'Enabled',
  parts: ['DagProcessingLogs', 'SchedulerLogs', 'TaskLogs', 'WebserverLogs', 'WorkerLogs'],
};
const TERRAFORM: Words = {
  block: 'logging_configuration',
  enabled: 'enabled',
  parts: ['dag_processing_logs', 'scheduler_logs', 'task_logs', 'webserver_logs', 'worker_logs'],
};

/** Of a part that is not known to be off, its logs are kept. */
function logged(environment: Props, { block, enabled, parts }: Words): Attribute<readonly string[]> {
  const logging = environment.block(block);
  if (logging === undefined || isUnknown(logging)) return logging ?? [];
  const own = logging.withoutComputed(...parts);
  return parts.filter((part) => {
    const on = own.boolean(`${part}.${enabled}`);
    return on !== undefined && on !== false;
  });
}

/** Of a list that is written out, whatever its items are. */
function countOf(environment: Props, path: string): Attribute<number> {
  const list = environment.raw(path);
  return Array.isArray(list) ? list.length : undefined;
}

export const mwaaRows: readonly Row<Orchestrator>[] = [
  {
    types: ['AWS::MWAA::Environment'],
    read: (environment) => ({
      service: 'mwaa',
      name: environment.text('Name'),
      tags: environment.textsByKey('Tags') ?? listedTags(environment),
      airflow: environment.text('AirflowVersion'),
      size: environment.text('EnvironmentClass') ?? 'mw1.small',
      // What MWAA takes where nobody says otherwise.
      maxWorkers: environment.number('MaxWorkers') ?? 10,
      settings: environment.textsByKey('AirflowConfigurationOptions') ?? {},
      openToInternet: environment.is('WebserverAccessMode', 'PUBLIC_ONLY') ?? false,
      logged: logged(environment, CLOUDFORMATION),
      ownKey: environment.isFilled('KmsKey'),
      dagsIn: environment.link('SourceBucketArn'),
      subnets: countOf(environment, 'NetworkConfiguration.SubnetIds'),
      workerReplacement: environment.text('WorkerReplacementStrategy'),
    }),
  },
  {
    types: ['aws_mwaa_environment', 'aws:mwaa:Environment'],
    read: (all) => {
      const environment = all.withoutComputed(
        ...['airflow_version', 'environment_class', 'max_workers', 'webserver_access_mode', 'logging_configuration'],
        ...['worker_replacement_strategy'],
      );
      return {
        service: 'mwaa',
        name: environment.text('name'),
        tags: awsTags(environment),
        airflow: environment.text('airflow_version'),
        size: environment.text('environment_class') ?? 'mw1.small',
        maxWorkers: environment.number('max_workers') ?? 10,
        settings: environment.textsByKey('airflow_configuration_options') ?? {},
        openToInternet: environment.is('webserver_access_mode', 'PUBLIC_ONLY') ?? false,
        logged: logged(environment, TERRAFORM),
        ownKey: environment.isFilled('kms_key'),
        dagsIn: environment.link('source_bucket_arn'),
        subnets: countOf(environment, 'network_configuration.subnet_ids'),
        workerReplacement: environment.text('worker_replacement_strategy'),
      };
    },
  },
];
