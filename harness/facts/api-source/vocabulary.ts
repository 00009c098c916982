import type { ApiSource } from '../facts';
import type { Vocabulary } from '../vocabulary';

export const apiSource: Vocabulary<ApiSource> = {
  rows: [
    {
      types: ['AWS::AppSync::DataSource'],
      read: (source) => ({ name: source.text('Name'), sort: source.text('Type') }),
    },
    {
      types: ['aws_appsync_datasource', 'aws:appsync:DataSource'],
      read: (source) => ({ name: source.text('name'), sort: source.text('type') }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'ApiSource', ...base, ...attributes }),
};
