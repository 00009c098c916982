import { isUnknown } from '../../read/graph';
import type { Attribute, Orchestrator, Texts } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** `composer-2.9.7-airflow-2.9.3` */
function within(image: Attribute<string>, pattern: RegExp): Attribute<string> {
  return mapKnown(image, (text) => pattern.exec(text)?.[1] ?? { unknown: `"${text}" does not tell the version` });
}

/** Composer writes `core-dags_are_paused_at_creation`, where Airflow has a dot. */
function settingsOf(config: Props | undefined): Attribute<Texts> {
  const written = config?.textsByKey('software_config.airflow_config_overrides') ?? {};
  return mapKnown(written, (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, value]) => [name.replace(/^(\w+)-/, '$1.'), value])),
  );
}

/** Nothing kept out: every address may ask for its page, and Google asks who it is. */
function isOpen(config: Props | undefined): Attribute<boolean> {
  const ranges = config?.each('web_server_network_access_control.allowed_ip_range', (range) => range.text('value'));
  if (ranges === undefined) return false;
  return isUnknown(ranges) ? ranges : ranges.some((range) => range === '0.0.0.0/0' || range === '::/0');
}

/** Blocks that a plan prints as known after apply where nobody wrote them. */
const COMPUTED = [
  ...['data_retention_config', 'recovery_config', 'web_server_network_access_control', 'encryption_config'],
  ...['workloads_config', 'resilience_mode', 'software_config'],
];

function configOf(environment: Props): Props | undefined {
  const config = environment.block('config');
  return config === undefined || isUnknown(config) ? undefined : config.withoutComputed(...COMPUTED);
}

/** Likewise, where nobody wrote the image. */
function imageOf(config: Props | undefined): Attribute<string> {
  const software = config?.block('software_config');
  if (software === undefined || isUnknown(software)) return software;
  return software.withoutComputed('image_version').text('image_version');
}

export const composerRows: readonly Row<Orchestrator>[] = [
  {
    types: ['google_composer_environment', 'gcp:composer:Environment'],
    read: (environment) => {
      const config = configOf(environment);
      const image = imageOf(config);
      return {
        service: 'composer',
        name: environment.text('name'),
        tags: labels(environment),
        airflow: within(image, /airflow-([\d.]+)/),
        generation: mapKnown(within(image, /composer-(\d+)/), Number),
        maxWorkers: config?.number('workloads_config.worker.max_count'),
        settings: settingsOf(config),
        variables: config?.textsByKey('software_config.env_variables'),
        openToInternet: isOpen(config),
        ownKey: config?.isFilled('encryption_config.kms_key_name') ?? false,
        snapshots: config?.boolean('recovery_config.scheduled_snapshots_config.enabled') ?? false,
        highlyAvailable: config?.is('resilience_mode', 'HIGH_RESILIENCE') ?? false,
        cleansUp: config?.isFilled('data_retention_config.airflow_metadata_retention_config') ?? false,
      };
    },
  },
];
