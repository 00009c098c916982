import { timelineOf } from '../../harness/facts/object-store/timeline';
import type { Stay } from '../../plan/lake/stay';
import { dollars } from '../../plan/words';
import { isCloudProvider } from '../../reference/row';
import { classesOf, storageClass } from '../../reference/storage-classes';
import { definePolicy } from '../define';
import { monthlyCost } from '../staying';

export const dearerThanStaying = definePolicy({
  id: 'lifecycle/dearer-than-staying',
  summary: 'Moving data to colder classes costs less than leaving it where it is.',
  why: 'A colder class charges for each move and for each byte that is read back: data that is still read, or lies in small files, costs more there than it did.',
  fix: 'Drop the transition, or move the data only when its queries no longer reach it.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/storage-classes', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    least: {
      default: 1,
      unit: 'US dollars a month',
      description: 'What a move must cost too much for it to be told.',
    },
  },
  messages: { dearer: '{{dataset}} costs more in {{classes}} than where it was' },
  check: (store, { workload, options, need, each, report }) => {
    const { provider } = store;
    if (workload === undefined || !isCloudProvider(provider)) return;
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    const region = need(store.region, 'the region');
    const first = need(store.storageClass, 'the class of new objects');
    const hot = first === undefined ? classesOf(provider)[0] : storageClass(provider, first);
    each(workload.datasets, (held) => {
      const { transitions, expireAfterDays = held.retainDays } = timelineOf(rules, held.prefix);
      const moves = transitions.flatMap(({ class: to, afterDays }) => {
        const known = storageClass(provider, to);
        return known === undefined || afterDays >= expireAfterDays ? [] : [{ to: known, afterDays }];
      });
      if (hot === undefined || region === undefined || moves.length === 0) return;
      const dataset = { ...held, growthPerMonth: 0, retainDays: expireAfterDays };
      const until = (index: number) => moves[index]?.afterDays ?? expireAfterDays;
      const moved = moves.map(
        ({ to, afterDays }, index): Stay => ({
          dataset,
          class: to,
          fromDay: afterDays,
          untilDay: until(index + 1),
          moved: true,
        }),
      );
      // What comes to a class, or leaves it, too early is another rule's matter.
      const isTooEarly = ({ class: to, fromDay, untilDay }: Stay) =>
        fromDay < to.minimumDaysBeforeTransition || untilDay - fromDay < to.minimumDays;
      if (moved.some(isTooEarly)) return;
      const staying = { dataset, class: hot, fromDay: 0, moved: false };
      const moving = monthlyCost([{ ...staying, untilDay: until(0) }, ...moved], expireAfterDays, region);
      const without = monthlyCost([{ ...staying, untilDay: expireAfterDays }], expireAfterDays, region);
      // A move of which a part has no price costs more than is known: dearer even so, it is dearer.
      if (!without.complete || moving.dollars - without.dollars < options.least) return;
      report({
        messageId: 'dearer',
        data: { dataset: held.name, classes: moves.map(({ to }) => to.class).join(' and ') },
        actual: `${moving.complete ? '' : 'at least '}${dollars(moving.dollars)} a month`,
        expected: `${dollars(without.dollars)} a month in ${hot.class}`,
      });
    });
  },
});
