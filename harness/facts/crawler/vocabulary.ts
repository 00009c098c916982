import type { Attribute, Crawler, Link, Maybe } from '../facts';
import { joined, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

/** Where each kind of target names its paths. */
type Targets = readonly (readonly [list: string, paths: string])[];

const TARGETS: Targets = [
  ['Targets.S3Targets', 'Path'],
  ['Targets.DeltaTargets', 'DeltaTables'],
  ['Targets.IcebergTargets', 'Paths'],
  ['Targets.HudiTargets', 'Paths'],
];

const TERRAFORM_TARGETS: Targets = [
  ['s3_target', 'path'],
  ['delta_target', 'delta_tables'],
  ['iceberg_target', 'paths'],
  ['hudi_target', 'paths'],
];

function storesOf(crawler: Props, targets: Targets): Maybe<readonly Link[]> {
  const inList = ([list, paths]: Targets[number]): Maybe<readonly Link[]> =>
    mapKnown(crawler.each(list, (target) => target.links(paths) ?? []) ?? [], joined);
  return joined(targets.map(inList));
}

function combinesSchemas(crawler: Props, configuration: string): Attribute<boolean> {
  const combines = mapKnown(crawler.json(configuration), (document) =>
    document.is('Grouping.TableGroupingPolicy', 'CombineCompatibleSchemas'),
  );
  return combines ?? false;
}

export const crawler: Vocabulary<Crawler> = {
  rows: [
    {
      types: ['AWS::Glue::Crawler'],
      read: (crawler) => ({
        name: crawler.text('Name'),
        database: crawler.textThrough('DatabaseName', 'DatabaseInput.Name'),
        recrawl: crawler.text('RecrawlPolicy.RecrawlBehavior'),
        deletes: crawler.text('SchemaChangePolicy.DeleteBehavior'),
        updates: crawler.text('SchemaChangePolicy.UpdateBehavior'),
        combinesSchemas: combinesSchemas(crawler, 'Configuration'),
        schedule: crawler.text('Schedule.ScheduleExpression'),
        stores: storesOf(crawler, TARGETS),
      }),
    },
    {
      types: ['aws_glue_crawler', 'aws:glue:Crawler'],
      read: (crawler) => ({
        name: crawler.text('name'),
        database: crawler.textThrough('database_name', 'name'),
        recrawl: crawler.text('recrawl_policy.recrawl_behavior'),
        deletes: crawler.text('schema_change_policy.delete_behavior'),
        updates: crawler.text('schema_change_policy.update_behavior'),
        combinesSchemas: combinesSchemas(crawler, 'configuration'),
        schedule: crawler.isFilled('schedule') ? crawler.text('schedule') : undefined,
        stores: storesOf(crawler, TERRAFORM_TARGETS),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'Crawler', ...base, ...attributes }),
};
