import { debeziumOf, told } from '../captured';
import { definePolicy } from '../define';

export const debeziumTasksMaxAboveOne = definePolicy({
  id: 'capacity/debezium-tasks-max-above-one',
  summary: 'A connector of Debezium asks for the one task that it can use.',
  why: 'It reads one log with a single task and ignores more: further workers are paid for and idle.',
  fix: 'Write tasks.max=1, and split by connector and slot where one task is too slow.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html', asOf: '2026-08-22' },
  ],
  on: 'StreamConnector',
  options: {},
  messages: {
    many: '{{tasks}} tasks are asked for, and one is used',
  },
  check: (connector, { report }) => {
    const engine = debeziumOf(connector);
    const tasks = Number(told(connector, 'tasks.max') ?? 1);
    if ((engine !== 'postgres' && engine !== 'mysql') || !(tasks > 1)) return;
    report({ messageId: 'many', data: { tasks }, actual: `${tasks}`, expected: '1' });
  },
});
