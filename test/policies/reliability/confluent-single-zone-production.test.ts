import { confluentSingleZoneProduction } from '../../../policies/reliability/confluent-single-zone-production';
import { CONFLUENT } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

const ONE = { messageId: 'one', actual: 'one zone', expected: 'HIGH or MULTI_ZONE' };

runTwins(
  confluentSingleZoneProduction,
  [
    ...bridgedTwins(
      ...CONFLUENT,
      { broken: { display_name: 'events', basic: [{}] }, mended: { display_name: 'events', standard: [{}] } },
      { messageId: 'basic', actual: 'Basic', expected: 'Standard or above' },
      { name: 'the type' },
    ),
    ...bridgedTwins(
      ...CONFLUENT,
      {
        broken: { display_name: 'events', availability: 'SINGLE_ZONE', basic: [{}] },
        mended: { display_name: 'events', availability: 'MULTI_ZONE', standard: [{}] },
      },
      ONE,
    ),
    ...bridgedTwins(...CONFLUENT, { broken: { availability: 'LOW' }, mended: { availability: 'HIGH' } }, ONE, {
      name: 'the newer words',
    }),
  ],
  {
    passing: [
      { name: 'a trial', input: terraformShape(CONFLUENT[0]).build({ display_name: 'dev', availability: 'LOW' }) },
    ],
  },
);
