import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';

const SUBNETS = 2;

export const mwaaEnvironmentCannotStart = definePolicy({
  id: 'reliability/mwaa-environment-cannot-start',
  summary: 'An environment of MWAA has what it needs to start.',
  why: 'MWAA refuses a bucket without versions, and anything but two subnets in two zones: the stack fails after half an hour.',
  fix: 'Switch versioning of the bucket on, and name exactly two private subnets in different zones.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html', asOf: null },
  ],
  on: 'Orchestrator',
  options: {},
  messages: {
    unversioned: 'the bucket of the DAGs keeps no versions',
    subnets: 'the environment is not in two subnets',
  },
  check: (environment, { all, need, report }) => {
    if (environment.service !== 'mwaa') return;
    const subnets = need(environment.subnets, 'its subnets');
    if (subnets !== undefined && subnets !== SUBNETS)
      report({ messageId: 'subnets', actual: `${subnets}`, expected: `${SUBNETS} subnets` });
    const stores = all('ObjectStore');
    const address = resolve(environment.dagsIn, stores);
    const store = stores.find((one) => one.address === address);
    if (store === undefined || need(store.versioned, 'whether its bucket keeps versions') === true) return;
    report({ messageId: 'unversioned', actual: 'no versions', expected: 'versioning' });
  },
});
