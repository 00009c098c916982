import { directoryOf, lookUp } from '../../harness/facts/link';
import { definePolicy } from '../define';

export const accessLogsIntoItself = definePolicy({
  id: 'cost/access-logs-into-itself',
  summary: 'Access logs go to a store whose own access is not logged.',
  why: 'Writing a log is an access too: a store that logs to itself, or to one that logs, fills itself with logs about logs, which are paid for and hide the reads that matter.',
  fix: 'Send the logs to a separate store that has no access logging of its own.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html', asOf: '2023-06' },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    itself: 'the store delivers its access logs to itself',
    onward: 'access logs go to {{target}}, which logs its own access',
  },
  check: (store, { all, report }) => {
    const stores = all('ObjectStore');
    const directory = directoryOf(stores);
    const address = lookUp(store.accessLogs, directory);
    if (address === store.address) {
      report({ messageId: 'itself', actual: 'logs into itself', expected: 'logs into a separate store' });
      return;
    }
    const target = stores.find((other) => other.address === address);
    const onward = lookUp(target?.accessLogs, directory);
    // A target that logs to itself has its own finding, and mending that mends this.
    if (target === undefined || onward === undefined || onward === address) return;
    report({
      messageId: 'onward',
      data: { target: target.address },
      actual: `${target.address} logs to ${onward}`,
      expected: 'a target without access logs',
    });
  },
});
