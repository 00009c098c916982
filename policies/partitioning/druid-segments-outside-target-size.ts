import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const SECONDS: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 7 * 86_400,
  month: 30 * 86_400,
  year: 365 * 86_400,
};

export const druidSegmentsOutsideTargetSize = definePolicy({
  id: 'partitioning/druid-segments-outside-target-size',
  summary: "Druid's segments hold about five million rows.",
  why: 'Many small segments cost memory and scheduling for each query; one huge interval is split late and read by few cores.',
  fix: 'Choose the segmentGranularity that yields about five million rows, and compact what came late.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.4'],
  sources: [{ url: 'https://druid.apache.org/docs/latest/operations/segment-optimization/', asOf: null }],
  on: 'DruidSpec',
  options: {
    least: { default: 0.1, unit: 'of the target', description: 'Below it segments are too small.' },
    most: { default: 100, unit: 'of the target', description: 'Above it an interval is too large to be reloaded.' },
  },
  messages: {
    small: 'an interval gives segments far below the target',
    large: 'an interval holds far more rows than is reloaded at once',
  },
  check: (druid, { options, need, stated, report }) => {
    const granularity = need(druid.segmentGranularity, 'the granularity of its segments');
    const seconds = SECONDS[granularity?.toLowerCase() ?? ''];
    if (granularity === undefined || seconds === undefined) return;
    const target = limit('druid-rows').value;
    const rows = stated('meanWritesPerSecond') * seconds;
    const actual = `${Math.round(rows)} rows a ${granularity.toLowerCase()}`;
    const expected = `about ${target} rows a segment`;
    if (rows < target * options.least) report({ messageId: 'small', actual, expected });
    if (rows > target * options.most) report({ messageId: 'large', actual, expected });
  },
});
