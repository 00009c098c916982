import type { Attribute, Base, Link, Texts } from '../base';

/** Tells somebody when a number leaves its bounds. */
export interface Alarm extends Base {
  readonly kind: 'Alarm';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider names them: `AWS/Kinesis`. Absent: it computes with several. */
  readonly namespace?: Attribute<string>;
  readonly metric?: Attribute<string>;
  /** What its dimensions name: the streams, queues or clusters that it watches. */
  readonly watches?: Attribute<readonly Link[]>;
  /** `LessThanThreshold`, in the words of Amazon CloudWatch. */
  readonly comparison?: Attribute<string>;
  /** The bound, in the metric's own unit; absent: a band, or several. */
  readonly threshold?: Attribute<number>;
  /** `missing`, `breaching`, `notBreaching`, `ignore`: only Amazon CloudWatch asks. */
  readonly onMissingData?: Attribute<string>;
  readonly enabled?: Attribute<boolean>;
  /** Somebody is told, or something is done. */
  readonly acts?: Attribute<boolean>;
}
