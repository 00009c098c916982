import { onlyFact, output, pulumi, terraform } from '../engines';

const SETTINGS = {
  objectLock: true,
  softDeleteDays: 7,
  forceDestroy: true,
  keptOnDelete: false,
  hierarchicalNamespace: true,
  inventory: true,
  tags: { team: 'lake' },
  notifies: [{ to: { text: 'projects/p/topics/t' }, prefix: 'in/', events: ['OBJECT_FINALIZE'] }],
};

const BUCKET = 'gcp:storage/bucket:Bucket';

const planned = terraform({
  'google_storage_bucket.lake': {
    name: 'duka-lake',
    location: 'EU',
    retention_policy: [{ retention_period: 86_400 }],
    soft_delete_policy: [{ retention_duration_seconds: 604_800 }],
    force_destroy: true,
    deletion_policy: 'DELETE',
    hierarchical_namespace: [{ enabled: true }],
    labels: null,
    terraform_labels: { team: 'lake' },
  },
  'google_storage_notification.lake': {
    bucket: 'duka-lake',
    topic: 'projects/p/topics/t',
    object_name_prefix: 'in/',
    event_types: ['OBJECT_FINALIZE'],
  },
  'google_storage_insights_report_config.lake': {
    object_metadata_report_options: [{ storage_filters: [{ bucket: 'duka-lake' }] }],
  },
});

const previewed = pulumi({
  lake: [
    BUCKET,
    {
      name: 'duka-lake',
      location: 'EU',
      retentionPolicy: { retentionPeriod: 86_400 },
      softDeletePolicy: { retentionDurationSeconds: 604_800 },
      forceDestroy: true,
      deletionPolicy: 'DELETE',
      hierarchicalNamespace: { enabled: true },
      labels: { team: 'lake' },
    },
  ],
  notification: [
    'gcp:storage/notification:Notification',
    {
      bucket: output(BUCKET, 'lake', 'name'),
      topic: 'projects/p/topics/t',
      objectNamePrefix: 'in/',
      eventTypes: ['OBJECT_FINALIZE'],
    },
  ],
  report: [
    'gcp:storage/insightsReportConfig:InsightsReportConfig',
    { objectMetadataReportOptions: { storageFilters: { bucket: output(BUCKET, 'lake', 'name') } } },
  ],
});

test.each([
  ['Terraform', planned],
  ['Pulumi', previewed],
])("a bucket's settings are the same from %s", (_, graph) => {
  expect(onlyFact(graph, 'ObjectStore')).toMatchObject(SETTINGS);
});

test('soft delete that is switched off keeps nothing', () => {
  const graph = terraform({
    'google_storage_bucket.b': { name: 'b', soft_delete_policy: [{ retention_duration_seconds: 0 }] },
  });

  expect(onlyFact(graph, 'ObjectStore').softDeleteDays).toBe(0);
});
