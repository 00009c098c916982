import type { Attribute, KeyColumn, KeyValueTable } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';
import { saysOfItself } from './stores';

/** Words of names of what comes in for ever: of each row there is a next one. */
const ENDLESS =
  /^(events?|sessions?|clicks?|clickstream|views?|telemetry|metrics?|measurements?|readings?|sensors?|logs?|audit|activity|activities|history|traces?|tracking|positions?|pings?|messages?|notifications?|visits?|impressions?)$/;

export function isEndless(table: KeyValueTable): boolean {
  return saysOfItself(table, ENDLESS);
}

const TIME_TYPE = /^(timestamp|timeuuid|date|time)$/i;
const TIME_NAME = /(^|_)(time|timestamp|ts|date|datetime|day|hour|at|when|epoch)$/;
const BUCKET_NAME = /(^|_)(date|day|week|month|year|hour|yyyymm(dd)?|bucket|shard|window|period)(_|$)/;

function snake(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function listed(columns: Attribute<readonly KeyColumn[]>): readonly KeyColumn[] {
  return columns === undefined || isUnknown(columns) ? [] : columns;
}

function nameOf({ name }: KeyColumn): string {
  return isUnknown(name) ? '' : snake(name);
}

/** The column that sorts the rows of one key by time, if one does. */
export function timeColumn(columns: Attribute<readonly KeyColumn[]>): string | undefined {
  const column = listed(columns).find(
    (one) => (typeof one.type === 'string' && TIME_TYPE.test(one.type)) || TIME_NAME.test(nameOf(one)),
  );
  return column === undefined || isUnknown(column.name) ? undefined : column.name;
}

/** Its key ends with the day, the month or the like, so that no key's rows go on for ever. */
export function hasBucket(columns: Attribute<readonly KeyColumn[]>): boolean {
  return listed(columns).some(
    (one) => BUCKET_NAME.test(nameOf(one)) || (typeof one.type === 'string' && /^date$/i.test(one.type)),
  );
}

const FEW =
  /^(.*_)?(status|state|type|kind|category|country|county|region|gender|priority|level|severity|currency|channel|platform|day_of_week|weekday|month|year|date|day|enabled|active|deleted|flag|environment|env|stage)$|^(is|has)_/;

/** Names of what has few different values, or one at a time: all of a day's rows have one date. */
export function hasFewValues(name: string): boolean {
  return FEW.test(snake(name));
}
