import { isKnown } from '../../harness/facts/maybe';
import { definePolicy } from '../define';

/** What SageMaker takes as a time. */
const TIMES = ['String', 'Fractional'];

export const featureGroupNamesMissingFeature = definePolicy({
  id: 'schema/feature-group-names-missing-feature',
  summary: 'The key and the event time of a feature group are features of it.',
  why: 'A group whose key or event time is none of its features, or is no time, is refused when it is made; and features cannot be renamed later.',
  fix: 'Write the names as they stand among the feature definitions, letter by letter, and make the event time a String or a Fractional.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html', asOf: null },
  ],
  on: 'FeatureGroup',
  options: {},
  messages: {
    missing: '{{name}}, {{role}} of the group, is none of its features',
    type: '{{name}} says from when a value holds, and is a whole number',
  },
  check: (group, { each, need, report }) => {
    const features = need(group.features, 'its features');
    if (features === undefined || features.length === 0) return;
    const roles = [
      { role: 'the key', attribute: group.identifier },
      { role: 'the event time', attribute: group.eventTime },
    ];
    each(roles, ({ role, attribute }) => {
      const name = need(attribute, role);
      if (name === undefined) return;
      const names = features.map((feature) => need(feature.name, 'the name of a feature') ?? '');
      if (!names.includes(name))
        report({ messageId: 'missing', data: { name, role }, actual: name, expected: `one of ${names.join(', ')}` });
    });
    const time = features.find(({ name }) => name !== undefined && isKnown(name) && name === group.eventTime);
    const type = need(time?.type, 'the type of the event time');
    if (time === undefined || type === undefined || TIMES.includes(type)) return;
    const name = need(time.name, 'the event time') ?? '';
    report({ messageId: 'type', data: { name }, actual: type, expected: TIMES.join(' or ') });
  },
});
