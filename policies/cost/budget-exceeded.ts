import { dollars } from '../../plan/words';
import { definePolicy } from '../define';

export const budgetExceeded = definePolicy({
  id: 'cost/budget-exceeded',
  summary: 'What is built costs no more than its budget.',
  why: 'A platform that is too dear is found out with the first bill, when data, jobs and people already depend on it.',
  fix: 'Look at the dearest items of the estimate first: keep data for less long or in colder classes, or raise `budget` on purpose.',
  severity: 'error',
  capability: 'foundation',
  sources: [
    { url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html', asOf: null },
  ],
  on: 'Estate',
  options: {},
  messages: { exceeded: 'it is expected to cost more than the budget; the dearest item is {{dearest}}' },
  check: (_estate, { settings, estimate, report, cannotTell }) => {
    const { budget } = settings;
    // Nobody has said what it may cost, so nothing is exceeded.
    if (budget === undefined) return;
    const { expected, items, unpriced } = estimate;
    if (items.length === 0 && unpriced.length > 0)
      cannotTell(`nothing in it could be priced: ${unpriced.map(({ what }) => what).join(', ')}`);
    if (expected <= budget) return;
    const [dearest] = items;
    report({
      messageId: 'exceeded',
      data: {
        dearest:
          dearest === undefined ? 'not known' : `${dearest.what} of ${dearest.address}, ${dollars(dearest.expected)}`,
      },
      actual: `${unpriced.length > 0 ? 'at least ' : ''}${dollars(expected)} a month`,
      expected: `at most ${dollars(budget)} a month`,
    });
  },
});
