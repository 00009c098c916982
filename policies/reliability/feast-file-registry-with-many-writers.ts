import { matters } from '../databases';
import { definePolicy } from '../define';

const FILES = ['file', 's3', 'gcs', 'azure'];

export const feastFileRegistryWithManyWriters = definePolicy({
  id: 'reliability/feast-file-registry-with-many-writers',
  summary: 'The registry of features is a database, not a file.',
  why: 'Each change writes the whole file anew: of two jobs that materialise at the same time one loses what it wrote, and features are computed twice or not at all.',
  fix: 'Set registry_type to sql with a managed database; Feast takes a file where none is named.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.2'],
  sources: [
    { url: 'https://docs.feast.dev/how-to-guides/scaling-feast', asOf: '2026-08' },
    { url: 'https://docs.feast.dev/reference/registries/s3', asOf: '2026-08' },
  ],
  on: 'FeatureRepo',
  options: {},
  messages: { file: 'the registry is a file, which one job at a time can write' },
  check: (repo, { workload, need, report }) => {
    const type = need(repo.registry, 'the registry');
    if (type === undefined || !FILES.includes(type.toLowerCase()) || !matters(repo, { workload })) return;
    report({ messageId: 'file', actual: type, expected: 'sql' });
  },
});
