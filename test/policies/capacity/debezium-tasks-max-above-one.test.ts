import { debeziumTasksMaxAboveOne } from '../../../policies/capacity/debezium-tasks-max-above-one';
import { connectorTwins } from '../../fixtures/connectors';
import { runTwins } from '../../fixtures/twins';

runTwins(
  debeziumTasksMaxAboveOne,
  connectorTwins({ 'tasks.max': '4' }, { 'tasks.max': '1' }, { messageId: 'many', actual: '4', expected: '1' }),
);
