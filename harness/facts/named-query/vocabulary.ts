import type { NamedQuery } from '../facts';
import type { Vocabulary } from '../vocabulary';

export const namedQuery: Vocabulary<NamedQuery> = {
  rows: [
    {
      types: ['AWS::Athena::NamedQuery'],
      read: (query) => ({
        name: query.text('Name'),
        database: query.textThrough('Database', 'DatabaseInput.Name'),
        text: query.spelling('QueryString'),
        engine: 'athena',
      }),
    },
    {
      types: ['aws_athena_named_query', 'aws:athena:NamedQuery'],
      read: (query) => ({
        name: query.text('name'),
        database: query.textThrough('database', 'name'),
        text: query.spelling('query'),
        engine: 'athena',
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'NamedQuery', ...base, ...attributes }),
};
