import { told } from '../captured';
import { definePolicy } from '../define';

export const debeziumDropsSlotOnStop = definePolicy({
  id: 'reliability/debezium-drops-slot-on-stop',
  summary: 'Debezium keeps its slot when it stops.',
  why: 'With slot.drop.on.stop=true each restart loses the position: changes in between are lost, or all tables are read again.',
  fix: 'Leave slot.drop.on.stop at false outside tests.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html', asOf: '2026-08-22' },
  ],
  on: 'StreamConnector',
  options: {},
  messages: {
    drops: 'a restart loses the position in the log',
  },
  check: (connector, { report }) => {
    if (told(connector, 'slot.drop.on.stop') !== 'true') return;
    report({ messageId: 'drops', actual: 'true', expected: 'false' });
  },
});
