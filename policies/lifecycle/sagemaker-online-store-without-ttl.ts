import { definePolicy } from '../define';

export const sagemakerOnlineStoreWithoutTtl = definePolicy({
  id: 'lifecycle/sagemaker-online-store-without-ttl',
  summary: 'Served features go away when they are too old to be useful.',
  why: 'Records of entities that nobody sees any more are paid for every month, and values that are months old are still served to models.',
  fix: 'Set TtlDuration (ttl_duration) of the online store to the time for which a value is useful.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-onlinestoreconfig.html',
      asOf: '2026-11',
    },
  ],
  on: 'FeatureGroup',
  options: {},
  messages: { never: 'no record of the online store ever goes away' },
  check: ({ service, online, ttlSeconds }, { need, report }) => {
    if (service !== 'sagemaker' || need(online, 'whether it is served') !== true) return;
    if (need(ttlSeconds, 'how long records live') === undefined)
      report({ messageId: 'never', actual: 'no time to live', expected: 'a time to live' });
  },
});
