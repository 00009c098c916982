import { featureGroupNamesMissingFeature } from '../../../policies/schema/feature-group-names-missing-feature';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

const FEATURES = [
  ['rider_id', 'String'],
  ['seen_at', 'Fractional'],
  ['trips_7d', 'Integral'],
] as const;

function own(key: string, time: string, name: string) {
  return {
    FeatureGroupName: name,
    RecordIdentifierFeatureName: key,
    EventTimeFeatureName: time,
    FeatureDefinitions: FEATURES.map(([FeatureName, FeatureType]) => ({ FeatureName, FeatureType })),
  };
}

function bridge(key: string, time: string, name: string) {
  return {
    feature_group_name: name,
    record_identifier_feature_name: key,
    event_time_feature_name: time,
    feature_definition: FEATURES.map(([feature_name, feature_type]) => ({ feature_name, feature_type })),
  };
}

const EXPECTED = 'one of rider_id, seen_at, trips_7d';

runTwins(featureGroupNamesMissingFeature, [
  ...everywhere(
    FEATURE_GROUP,
    { broken: own('riderId', 'seen_at', 'key'), mended: own('rider_id', 'seen_at', 'key') },
    { broken: bridge('riderId', 'seen_at', 'key'), mended: bridge('rider_id', 'seen_at', 'key') },
    { messageId: 'missing', actual: 'riderId', expected: EXPECTED },
    { name: 'the key' },
  ),
  ...everywhere(
    FEATURE_GROUP,
    { broken: own('rider_id', 'ts', 'time'), mended: own('rider_id', 'seen_at', 'time') },
    { broken: bridge('rider_id', 'ts', 'time'), mended: bridge('rider_id', 'seen_at', 'time') },
    { messageId: 'missing', actual: 'ts', expected: EXPECTED },
    { name: 'the event time' },
  ),
  ...everywhere(
    FEATURE_GROUP,
    { broken: own('rider_id', 'trips_7d', 'count'), mended: own('rider_id', 'seen_at', 'count') },
    { broken: bridge('rider_id', 'trips_7d', 'count'), mended: bridge('rider_id', 'seen_at', 'count') },
    { messageId: 'type', actual: 'Integral', expected: 'String or Fractional' },
    { name: 'a count as the event time' },
  ),
]);
