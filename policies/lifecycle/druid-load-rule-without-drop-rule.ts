import { definePolicy } from '../define';

export const druidLoadRuleWithoutDropRule = definePolicy({
  id: 'lifecycle/druid-load-rule-without-drop-rule',
  summary: 'After the rules that load comes one that drops.',
  why: "What no rule of the table matches falls to Druid's default, which loads for ever: older segments stay on the Historicals as if there were no rule.",
  fix: 'Append a dropForever rule after the last load rule.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.4'],
  sources: [{ url: 'https://druid.apache.org/docs/latest/operations/rule-configuration/', asOf: null }],
  on: 'DruidSpec',
  options: {},
  messages: { open: 'what is older than the rules load is loaded by default' },
  check: (druid, { need, report }) => {
    const last = need(druid.rules, 'the rules of retention')?.at(-1);
    if (last === undefined || !/^loadBy/.test(last)) return;
    report({ messageId: 'open', actual: last, expected: 'dropForever at the end' });
  },
});
