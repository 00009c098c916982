import { definePolicy } from '../define';

export const firehoseJsonNotDelimited = definePolicy({
  id: 'format/firehose-json-not-delimited',
  summary: 'Records in a file are told apart by the end of a line.',
  why: 'Firehose puts records behind one another as they come: JSON without line ends is one long line, of which a query reads the first record and drops the rest.',
  fix: 'Add the processor AppendDelimiterToRecord, or let producers end each record with a line end.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html', asOf: '2023-06' },
    { url: 'https://aws.mannem.me/?cat=37', asOf: null },
  ],
  on: 'DeliveryStream',
  options: {},
  messages: {
    'run-on': 'nothing puts a line end between records',
  },
  check: (delivery, { workload, need, cannotTell, report }) => {
    if (delivery.service !== 'firehose' || delivery.to !== 'object-store') return;
    if (need(delivery.converts, 'whether it converts records') === true) return;
    if (need(delivery.delimits, 'its processors') === true) return;
    // A function may well write the line ends.
    if (delivery.transforms === true) return;
    const framing = workload?.stated?.framing;
    if (framing === 'lines') return;
    // Folders by content are for JSON, and need the processor.
    if (framing === undefined && delivery.partitionsByContent !== true)
      cannotTell(
        'whether producers end records with a line end is not stated: `framing` in a workload file would decide',
      );
    report({ messageId: 'run-on', actual: 'no delimiter', expected: 'AppendDelimiterToRecord' });
  },
});
