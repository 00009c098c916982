import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, StreamProcessor, Texts } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** Names of Google's templates, and of what is fed to them, that say whether a job ends. */
const ENDLESS = /stream|pub_?sub|kafka|subscription|cdc|datastream|change_?stream/i;
const ENDS =
  /batch|bulk|jdbc_to|^gcs_text|GCS_Text_to_(BigQuery|Datastore|Firestore|Bigtable)$|word_?count|import|export/i;

function endless(
  template: Attribute<string>,
  parameters: Maybe<Texts>,
  engine: Attribute<boolean>,
): Attribute<boolean> {
  if (engine === true) return true;
  const name = typeof template === 'string' ? (template.split('/').at(-1) ?? '') : '';
  const fed = isUnknown(parameters) ? [] : Object.keys(parameters);
  if (ENDLESS.test(name) || fed.some((key) => /subscription|inputTopic|bootstrap/i.test(key))) return true;
  return ENDS.test(name) ? false : undefined;
}

const AT_LEAST_ONCE = 'streaming_mode_at_least_once';

function jobOf(job: Props, template: string, onDelete: 'drain' | 'cancel'): Attributes<StreamProcessor> {
  const own = job.withoutComputed(
    ...['service_account_email', 'additional_experiments', 'on_delete', 'ip_configuration'],
  );
  const settings = job.textsByKey('parameters') ?? {};
  const modes = own.texts('additional_experiments') ?? [];
  return {
    service: 'dataflow',
    name: job.text('name'),
    tags: labels(job),
    settings,
    endless: endless(job.text(template), settings, own.boolean('enable_streaming_engine')),
    onDelete: mapKnown(own.text('on_delete'), (text) => (text === 'drain' ? 'drain' : 'cancel')) ?? onDelete,
    atLeastOnce: mapKnown(modes, (known) => known.includes(AT_LEAST_ONCE)),
    // Google's own: workers have both addresses.
    publicAddresses: mapKnown(own.text('ip_configuration') ?? '', (text) => text !== 'WORKER_IP_PRIVATE'),
    identity: own.link('service_account_email'),
  };
}

export const googleRows: readonly Row<StreamProcessor>[] = [
  // The provider's own defaults: jobs of a classic template drain, those of a flex template are cancelled.
  { types: ['google_dataflow_job', 'gcp:dataflow:Job'], read: (job) => jobOf(job, 'template_gcs_path', 'drain') },
  {
    types: ['google_dataflow_flex_template_job', 'gcp:dataflow:FlexTemplateJob'],
    read: (job) => jobOf(job, 'container_spec_gcs_path', 'cancel'),
  },
];
