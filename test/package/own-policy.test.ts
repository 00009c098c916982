/** The example of a rule of one's own, with its own test, as the documentation shows both. */
jest.mock('ramani/policy', () => jest.requireActual('../../policies/define'), { virtual: true });
jest.mock('ramani/testing', () => jest.requireActual('../../harness/testing/index'), { virtual: true });

require('../../examples/own-policies/names.test.js');
