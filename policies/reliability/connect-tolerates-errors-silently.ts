import { setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const connectToleratesErrorsSilently = definePolicy({
  id: 'reliability/connect-tolerates-errors-silently',
  summary: 'A record that a connector cannot take goes somewhere.',
  why: 'With errors.tolerance=all bad records are skipped: without a dead letter topic, or so much as a line in a log, they are lost and nobody knows.',
  fix: 'Name errors.deadletterqueue.topic.name, and watch that topic with an alarm.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#connect_errorreporting', asOf: '2024-10' }],
  on: 'StreamConnector',
  options: {},
  messages: {
    silent: 'bad records are skipped, and nothing keeps or names them',
  },
  check: (connector, { workload, need, report }) => {
    if (need(setting(connector.settings, 'errors.tolerance'), 'errors.tolerance') !== 'all') return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    const dead = need(setting(connector.settings, 'errors.deadletterqueue.topic.name'), 'the dead letter topic') ?? '';
    const logged = need(setting(connector.settings, 'errors.log.enable'), 'errors.log.enable');
    if (dead !== '' || logged === 'true') return;
    report({ messageId: 'silent', actual: 'errors.tolerance=all', expected: 'with errors.deadletterqueue.topic.name' });
  },
});
