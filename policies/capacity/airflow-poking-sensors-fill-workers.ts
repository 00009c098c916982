import { flagOf, sizeOf, tasksOfWorker } from '../airflow';
import { definePolicy } from '../define';

export const airflowPokingSensorsFillWorkers = definePolicy({
  id: 'capacity/airflow-poking-sensors-fill-workers',
  summary: 'Tasks that wait hold no slot of a worker.',
  why: 'A sensor that pokes holds its slot for the whole wait: ten of them fill two small workers, and nothing else runs.',
  fix: 'Set operators.default_deferrable to True, or mode="reschedule" on each sensor, with a timeout.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [{ url: 'https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/sensors.html', asOf: '2026' }],
  on: 'Orchestrator',
  options: {},
  messages: { off: 'sensors are told to hold their slots', full: 'tasks that wait take every slot' },
  check: (environment, { need, stated, report }) => {
    const isDeferrable = flagOf(environment, 'operators.default_deferrable');
    if (isDeferrable === true) return;
    const expected = 'operators.default_deferrable True';
    if (isDeferrable === false) return report({ messageId: 'off', actual: 'False', expected });
    if (environment.service !== 'mwaa') return;
    const size = sizeOf(need(environment.size, 'its class') ?? '');
    const slots = size && tasksOfWorker(environment, size) * (need(environment.maxWorkers, 'its workers') ?? 0);
    const waiting = stated('waitingTasks');
    if (slots === undefined || waiting < slots) return;
    report({ messageId: 'full', actual: `${waiting} tasks that wait, ${slots} slots`, expected });
  },
});
