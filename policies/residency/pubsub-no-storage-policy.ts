import { definePolicy } from '../define';

export const pubsubNoStoragePolicy = definePolicy({
  id: 'residency/pubsub-no-storage-policy',
  summary: 'Messages rest where they are allowed to.',
  why: 'Without a storage policy messages rest in the region that publishers happen to connect to: personal data may leave the country without anyone having decided it.',
  fix: 'Set message_storage_policy with allowed_persistence_regions and enforce_in_transit = true.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_topic',
      asOf: '2026-08-21',
    },
    {
      url: 'http://www.privacywatch.co.ke/portal/the-data-protection-regulations-2021/the-data-protection-general-regulations-2021/part-vii-transfer-of-personal-data-outside-keny-a/40-general-principles-for-transfers-of-personal-data-out-of-the-country/',
      asOf: null,
    },
  ],
  on: 'Stream',
  options: {},
  messages: {
    anywhere: 'messages may rest in any region',
  },
  check: (stream, { workload, settings, need, cannotTell, report }) => {
    if (stream.service !== 'pubsub') return;
    const isBound = Object.keys(settings.residency ?? {}).length > 0;
    const isPersonal = workload?.datasets.some(({ sensitivity }) => sensitivity !== 'none');
    const regions = need(stream.keptIn, 'the storage policy');
    if (regions !== undefined && regions.length > 0) return;
    if (!isBound && isPersonal === undefined)
      cannotTell(
        'whether its messages must stay in a region is stated nowhere: `sensitivity` of its data, or `residency`, would decide',
      );
    if (!isBound && isPersonal !== true) return;
    report({ messageId: 'anywhere', actual: 'no storage policy', expected: 'allowed_persistence_regions' });
  },
});
