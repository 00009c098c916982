import { onlyFact, terraform } from '../engines';

test.each([
  ['today', { suspend_trigger: 100 }, true],
  ['older versions', { suspend_triggers: [100] }, true],
  ['no trigger', { notify_triggers: [80], suspend_trigger: null }, false],
])('a monitor in the words of %s', (_, properties, suspends) => {
  const graph = terraform({ 'snowflake_resource_monitor.m': { name: 'M', credit_quota: 10, ...properties } });

  expect(onlyFact(graph, 'CreditMonitor')).toMatchObject({ quota: 10, suspends, wholeAccount: false });
});
