import { definePolicy } from '../define';

export const bigqueryDatasetLocationDefaultsToUs = definePolicy({
  id: 'residency/bigquery-dataset-location-defaults-to-us',
  summary: 'A dataset says where its data lies.',
  why: 'Without a location it is made in the United States and can never be moved: the data has left the country, and does not join with what lies at home.',
  fix: 'Write location on the dataset, africa-south1 for instance.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseDatabase',
  options: {},
  messages: {
    unset: 'nobody wrote a location, so the dataset is made in the United States',
    outside: 'the dataset lies in {{location}}, which is in no list of `residency`',
  },
  check: ({ system, location }, { settings, need, report }) => {
    if (system !== 'bigquery') return;
    const place = need(location, 'the location');
    if (place === undefined) {
      report({ messageId: 'unset', actual: 'US by default', expected: 'a location' });
      return;
    }
    const allowed = Object.values(settings.residency ?? {}).flatMap(({ regions }) =>
      regions.map((one) => one.toLowerCase()),
    );
    if (allowed.length > 0 && !allowed.includes(place))
      report({
        messageId: 'outside',
        data: { location: place },
        actual: place,
        expected: [...new Set(allowed)].join(', '),
      });
  },
});
