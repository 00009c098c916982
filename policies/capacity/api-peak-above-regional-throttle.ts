import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const apiPeakAboveRegionalThrottle = definePolicy({
  id: 'capacity/api-peak-above-regional-throttle',
  summary: 'The peak of an interface stays below the quota of its account in its region.',
  why: 'The quota is shared by all interfaces of an account, and is a quarter in the newer regions, Cape Town included: what is above gets 429.',
  fix: 'Ask for a higher quota before launch, put a CDN in front, or spread the interfaces over accounts.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html', asOf: '2026-04' }],
  on: 'Api',
  options: {
    newerRegions: {
      default: [
        ...['af-south-1', 'eu-south-1', 'eu-south-2', 'eu-central-2', 'me-central-1', 'me-south-1', 'il-central-1'],
        ...['ap-south-2', 'ap-southeast-3', 'ap-southeast-4', 'ca-west-1'],
      ],
      description: 'Regions with the smaller quota.',
    },
  },
  messages: { above: 'the peak is above the {{quota}} requests a second that an account may make in {{region}}' },
  check: ({ provider, style, region }, { options, stated, need, report }) => {
    if (provider !== 'aws' || style === 'graphql') return;
    const where = need(region, 'the region');
    if (where === undefined) return;
    const peak = stated('peakRecordsPerSecond');
    const isNewer = options.newerRegions.includes(where);
    const quota = limit(isNewer ? 'apigw-rps-newer-regions' : 'apigw-rps').value;
    if (peak <= quota) return;
    report({
      messageId: 'above',
      data: { quota: number(quota), region: where },
      actual: `${number(peak)} requests/s`,
      expected: `at most ${number(quota)} requests/s`,
    });
  },
});
