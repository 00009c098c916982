import type { Attribute, MaterializedView } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

/** What BigQuery takes where nobody says otherwise: half an hour. */
const REFRESH_MS = 1_800_000;

/** BigQuery's interval: `Y-M D H:M:S`. */
function staleSeconds(view: Props): Attribute<number> {
  return mapKnown(view.withoutComputed('max_staleness').text('max_staleness'), (text) => {
    const [, years, months, days, hours, minutes, seconds] =
      /^(\d+)-(\d+) (\d+) (\d+):(\d+):(\d+)/.exec(text)?.map(Number) ?? [];
    if (seconds === undefined) return { unknown: `"${text}" is no interval that is read here` };
    const inDays = (years ?? 0) * 365 + (months ?? 0) * 30 + (days ?? 0);
    return inDays * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + seconds;
  });
}

export const materializedView: Vocabulary<MaterializedView> = {
  rows: [
    {
      types: ['google_bigquery_table', 'gcp:bigquery:Table'],
      read: (declared) => {
        const view = declared.withoutComputed('materialized_view');
        if (!view.isFilled('materialized_view')) return undefined;
        return {
          name: view.text('table_id'),
          query: view.spelling('materialized_view.query'),
          refreshes: view.boolean('materialized_view.enable_refresh') ?? true,
          refreshSeconds: mapKnown(
            view.number('materialized_view.refresh_interval_ms') ?? REFRESH_MS,
            (milliseconds) => milliseconds / 1000,
          ),
          staleSeconds: staleSeconds(view),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'MaterializedView', ...base, ...attributes }),
};
