import { total } from '../../../harness/cost/estimate';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { budgetExceeded } from '../../../policies/cost/budget-exceeded';
import {
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';

function storage(expected: number) {
  return {
    address: 'Lake',
    what: 'Standard storage',
    quantity: expected * 50,
    unit: 'GB-month',
    unitPrice: 0.02,
    source: 's3-standard@af-south-1',
    derived: false,
    because: 'what is kept',
    low: expected * 0.75,
    expected,
    high: expected * 1.25,
  };
}

const key = { address: 'Key', what: 'key requests', why: 'nobody states how many' };
const settings = { budget: 1000 };

PolicyTester.run(
  budgetExceeded,
  {
    passing: [
      { name: 'no budget', input: cloudformationBucket(), estimate: total([storage(1)], []) },
      { name: 'less than the budget', input: cloudformationBucket(), settings, estimate: total([storage(900)], []) },
      { name: 'exactly the budget', input: googleBucket(), settings, estimate: total([storage(1000)], []) },
      {
        name: 'less, and something without a price',
        input: azurermAccount(),
        settings,
        estimate: total([storage(900)], [key]),
      },
      { name: 'nothing to pay for', input: terraformBucket(), settings },
    ],
    failing: [
      {
        name: 'more than the budget',
        input: cloudformationBucket(),
        settings,
        estimate: total([storage(1100), storage(200)], []),
        findings: [
          {
            messageId: 'exceeded',
            address: 'template.json',
            actual: 'USD 1300 a month',
            expected: 'at most USD 1000 a month',
          },
        ],
      },
      {
        name: 'more than the budget, and something without a price',
        input: pulumiGcpBucket(),
        settings,
        estimate: total([storage(1100)], [key]),
        findings: [
          {
            messageId: 'exceeded',
            address: 'preview.json',
            actual: 'at least USD 1100 a month',
            expected: 'at most USD 1000 a month',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'nothing has a price',
        input: cloudformationBucket(),
        settings,
        estimate: total([], [key]),
        because: /key requests/,
      },
    ],
  },
  { describe, it },
);
