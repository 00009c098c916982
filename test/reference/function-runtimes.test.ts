import { endedRuntime } from '../../reference/function-runtimes';
import json from '../../reference/function-runtimes.json';

test('the id of a row is its service and its runtime', () => {
  expect(Object.values(json).map(({ service, runtime }) => `${service}/${runtime}`)).toEqual(Object.keys(json));
});

test('each row says the day on which its support ended', () => {
  expect(Object.values(json).filter(({ ended }) => !/^20\d\d-\d\d-\d\d$/.test(ended))).toEqual([]);
});

test('a runtime is looked up by its service, and one that nobody knows is not called ended', () => {
  expect(endedRuntime('lambda', 'python3.8')?.ended).toBe('2024-10-14');
  expect(endedRuntime('cloud-functions', 'python3.8')).toBeUndefined();
  expect(endedRuntime('lambda', 'toString')).toBeUndefined();
});
