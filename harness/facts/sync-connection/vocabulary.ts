import { isUnknown } from '../../read/graph';
import type { SyncConnection } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

const METHODS: readonly (readonly [RegExp, SyncConnection['finds']])[] = [
  [/cdc|write_ahead_log|binary_log/, 'log'],
  [/xmin/, 'xmin'],
  [/cursor|standard/, 'cursor'],
];

/** The block that is filled among those of `replication_method`; it is `method` on MySQL. */
function methodOf(source: Props | undefined): SyncConnection['finds'] {
  const block = source?.block('configuration.replication_method') ?? source?.block('configuration.method');
  if (block === undefined || isUnknown(block)) return undefined;
  const names = Object.keys(block.raw('') ?? {})
    .filter((name) => block.isFilled(name))
    .map((name) => name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase());
  return METHODS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
}

export const syncConnection: Vocabulary<SyncConnection> = {
  rows: [
    {
      types: ['airbyte_connection', 'airbyte:index:Connection'],
      read: (connection) => {
        const modes = connection.each('configurations.streams', (stream) => stream.text('sync_mode') ?? '');
        const finds = methodOf(connection.target('source_id'));
        return {
          name: connection.text('name'),
          modes: modes === undefined || isUnknown(modes) ? modes : allKnown(modes),
          scheduled: mapKnown(connection.text('schedule.schedule_type'), (type) => type !== 'manual'),
          ...(finds === undefined ? {} : { finds }),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'SyncConnection', ...base, ...attributes }),
};
