import type { Attribute, Maybe, Texts } from './facts';
import { mapKnown } from './maybe';

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}$/;

function entries(properties: string): Texts {
  const lines = properties.split('\n').map((line) => line.trim());
  const pairs = lines.flatMap((line): readonly (readonly [string, Maybe<string>])[] => {
    const [, key, value] = /^([^#=\s][^=\s]*)\s*=\s*(.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(pairs);
}

/** A text of `key = value` lines, in the clear or in base64. */
export function parsedProperties(text: Attribute<string>): Attribute<Texts> {
  return mapKnown(text, (written) =>
    entries(BASE64.test(written) ? Buffer.from(written, 'base64').toString('utf8') : written),
  );
}

/** One setting of a topic, a broker or a connector. */
export function setting(settings: Attribute<Texts>, name: string): Attribute<string> {
  return mapKnown(settings, (known) => known[name]);
}

export function numberSetting(settings: Attribute<Texts>, name: string): Attribute<number> {
  return mapKnown(setting(settings, name), (text) =>
    Number.isFinite(Number(text)) ? Number(text) : { unknown: `${name} is "${text}"` },
  );
}

const MS_OF_HOUR = 3_600_000;

/** Of a topic, in hours: for ever is Infinity. Kafka's own default is a week (log.retention.hours = 168). */
export function topicRetentionHours(settings: Attribute<Texts>): Attribute<number> {
  const ms = numberSetting(settings, 'retention.ms');
  return mapKnown(ms, (known) => (known < 0 ? Number.POSITIVE_INFINITY : known / MS_OF_HOUR));
}
