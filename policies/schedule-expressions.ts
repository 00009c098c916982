import type { Schedule } from '../harness/facts/facts';

const SIX_FIELDS = 'cron() with six fields, of which the day of the month or that of the week is ?';

function fieldsOf(cron: string): readonly string[] {
  return cron.trim().split(/\s+/);
}

/** One of the two days must be `?`, since together they would contradict one another. */
function amazonCron(fields: readonly string[]): string | undefined {
  const [, , dayOfMonth, , dayOfWeek] = fields;
  return fields.length === 6 && (dayOfMonth === '?' || dayOfWeek === '?') ? undefined : SIX_FIELDS;
}

function amazon(expression: string, isRule: boolean): string | undefined {
  const [, kind, inner = ''] = /^(cron|rate|at)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'cron') return amazonCron(fieldsOf(inner));
  if (kind === 'at') return isRule ? 'cron() or rate(): only EventBridge Scheduler starts something once' : undefined;
  const [, many, plural] = /^([1-9]\d*) (?:minute|hour|day)(s?)$/.exec(inner.trim()) ?? [];
  if (kind !== 'rate' || many === undefined) return 'cron(...) or rate(5 minutes)';
  // Rules want the unit in the number of its value; EventBridge Scheduler does not mind.
  return isRule && (many === '1') === (plural === 's') ? 'rate(1 hour), rate(5 minutes)' : undefined;
}

function unixCron(expression: string): string | undefined {
  const bare = expression.replace(/^(CRON_)?TZ=\S+\s+/, '').trim();
  return bare.startsWith('@') || (fieldsOf(bare).length === 5 && !/^\w+\(/.test(bare)) ? undefined : 'five fields';
}

/** Cloud Scheduler also takes English: `every 24 hours`. */
function cloudScheduler(expression: string): string | undefined {
  return /^(every|\d+(st|nd|rd|th)|first|second|third|fourth|fifth|[a-z]+day)\b/i.test(expression.trim())
    ? undefined
    : unixCron(expression);
}

function quartz(expression: string): string | undefined {
  return [6, 7].includes(fieldsOf(expression).length)
    ? undefined
    : 'six or seven fields, of which seconds are the first';
}

/** What the service would take in place of the expression; undefined where it takes the expression. */
export function expectedInstead(expression: string, service: Schedule['service']): string | undefined {
  switch (service) {
    case 'event-rule':
    case 'scheduler':
      return amazon(expression, service === 'event-rule');
    case 'cloud-scheduler':
      return cloudScheduler(expression);
    case 'cron-job':
      return unixCron(expression);
    case 'databricks-job':
      return quartz(expression);
  }
}
