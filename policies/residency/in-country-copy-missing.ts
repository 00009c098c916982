import type { BatchJob, ObjectStore } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { region as regionRow } from '../../reference/regions';
import { inCountryPurpose } from '../../reference/residency';
import { isCloudProvider } from '../../reference/row';
import { definePolicy } from '../define';
import { argumentsOf } from '../jobs';

const HOME = 'KE';

/** Of the store and its copies, those whose region is known. */
function regionsOf({ region, replicas }: ObjectStore): readonly string[] {
  const copies =
    replicas === undefined || isUnknown(replicas) ? [] : replicas.filter(({ enabled }) => enabled === true);
  return [region, ...copies.map((copy) => copy.region)].flatMap((one) => (typeof one === 'string' ? [one] : []));
}

/** A job that copies the dataset to a store that answers elsewhere than the provider's own. */
function copies(job: BatchJob, dataset: string): boolean {
  const passed = argumentsOf(job);
  return (
    passed.some(({ name }) => name === '--endpoint') &&
    passed.some(({ value }) => value.includes(JSON.stringify(dataset)))
  );
}

export const inCountryCopyMissing = definePolicy({
  id: 'residency/in-country-copy-missing',
  summary: 'What is processed for a strategic interest of the state has a copy in Kenya.',
  why: 'Regulation 26 asks for a serving copy in a data centre in Kenya for such purposes; no region of the three clouds is there, so a lake alone cannot comply.',
  fix: 'Name a store in Kenya as lake.inCountryStore, to which a job then copies what is new every day; or keep a copy by other means, and waive this rule with the record that says where.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'http://www.privacywatch.co.ke/portal/the-data-protection-regulations-2021/the-data-protection-general-regulations-2021/part-iv-obligations-of-data-controllers-and-data-processors/26-requirement-for-specified-processing-data-to-be-done-in-kenya/',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { missing: '{{dataset}} is processed for {{purpose}}, and no copy of it lies in Kenya' },
  check: (store, { workload, all, each, report }) => {
    const { provider } = store;
    if (workload === undefined || !isCloudProvider(provider)) return;
    const regions = regionsOf(store);
    if (regions.some((name) => regionRow(provider, name)?.country === HOME)) return;
    each(workload.datasets, ({ name, purpose = '' }) => {
      const row = inCountryPurpose(purpose);
      if (row === undefined || all('BatchJob').some((job) => copies(job, name))) return;
      report({
        messageId: 'missing',
        data: { dataset: name, purpose: row.says },
        actual: regions.join(', ') || 'no known region',
        expected: 'a copy in Kenya',
      });
    });
  },
});
