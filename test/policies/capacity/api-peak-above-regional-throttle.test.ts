import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { apiPeakAboveRegionalThrottle } from '../../../policies/capacity/api-peak-above-regional-throttle';
import { HTTP_API, REST_API } from '../../fixtures/functions';
import { cloudformationShape, stating, terraformShape } from '../../fixtures/twins';

const shape = cloudformationShape(REST_API.cloudformation);
const http = terraformShape(HTTP_API.bridge[0]);
const ABOVE = { messageId: 'above', actual: '4000 requests/s', expected: 'at most 2500 requests/s' };

PolicyTester.run(
  apiPeakAboveRegionalThrottle,
  {
    passing: [
      {
        name: 'below the quota',
        input: shape.build({ Name: 'feed' }),
        workload: stating(shape.address, { peakRecordsPerSecond: 2000 }),
      },
      {
        name: 'a region with the larger quota',
        input: terraform({ [http.address]: { name: 'feed' } }, 'eu-west-1'),
        workload: stating(http.address, { peakRecordsPerSecond: 4000 }),
      },
    ],
    cannotTell: [
      { name: 'a peak that nobody stated', input: http.build({ name: 'feed' }), because: /peakRecordsPerSecond/ },
    ],
    failing: [
      {
        name: 'above the quota, in CloudFormation',
        input: shape.build({ Name: 'feed' }),
        workload: stating(shape.address, { peakRecordsPerSecond: 4000 }),
        findings: [{ ...ABOVE, address: shape.address }],
      },
      {
        name: 'above the quota, in Terraform',
        input: http.build({ name: 'feed' }),
        workload: stating(http.address, { peakRecordsPerSecond: 4000 }),
        findings: [{ ...ABOVE, address: http.address }],
      },
    ],
  },
  { describe, it },
);
