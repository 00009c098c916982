import type { Schedule, Workflow } from '../harness/facts/facts';
import { lookUp } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';

/** Whether one of its targets is the workflow. */
export function starts({ targets }: Schedule, { address, name }: Workflow): boolean {
  if (targets === undefined || isUnknown(targets)) return false;
  const own = new Map([[address, address], ...(typeof name === 'string' ? [[name, address] as const] : [])]);
  return targets.some(({ to }) => {
    if (to === undefined || isUnknown(to)) return false;
    // An ARN ends with the name.
    return lookUp(to, own) === address || own.has(to.text?.split(':').at(-1) ?? '');
  });
}

/** Whether it waits for events of the service; one that cannot be told may. */
export function listensTo({ listensTo }: Schedule, service: string): boolean {
  if (listensTo === undefined) return false;
  return isUnknown(listensTo) || listensTo.includes(service);
}

/** `cron(0 3 * * ? *)`, `0 3 * * *` and Quartz's `0 0 3 * * ?` name an hour; every hour and every so often do not. */
export function hasFixedHour(expression: string): boolean {
  const fields = expression
    .replace(/^cron\((.*)\)$/, '$1')
    .trim()
    .split(/\s+/);
  if (/^(rate|at)\(/.test(expression) || fields.length < 5) return false;
  const isQuartz = !expression.startsWith('cron(') && fields.length > 5;
  return /^\d+(,\d+)*$/.test(fields[isQuartz ? 2 : 1] ?? '');
}

const LOCAL =
  /\b(EAT|CAT|WAT|SAST|IST|local (time|midnight|morning|day)|business day|nairobi|lagos|kampala|dar es salaam|kigali|addis ababa|johannesburg|cairo|accra)\b/i;

/** Its name or description says in whose time it is meant. */
export function saysLocal({ name, description, address }: Schedule): boolean {
  const words = [address, name, description].map((text) => (typeof text === 'string' ? text : ''));
  return words.some((text) => LOCAL.test(text.replaceAll(/[-_]/g, ' ')));
}

export function isUtc(zone: string): boolean {
  return /^(Etc\/)?(UTC|GMT)$/i.test(zone);
}

/** Whether one of them is meant in a zone of its own. */
export function hasZones(schedules: readonly Schedule[]): boolean {
  return schedules.some(({ timezone }) => typeof timezone === 'string' && !isUtc(timezone));
}
