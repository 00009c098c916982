import { changeLine, DUKA, line } from './line';

/** duka passes as it is; each change of one line to a copy of an input adds exactly the findings that it must. */

const TEMPLATE = 'duka-prod-lake.template.json';

type Target = 'aws' | 'gcp' | 'azure';
type Change = (text: string) => string;

async function all(text: string, target: Target, change: Change = (same) => same): Promise<readonly string[]> {
  const file = target === 'aws' ? TEMPLATE : 'preview.json';
  const { answer } = await line(text, target, (content, name) => (name === file ? change(content) : content));
  return answer.findings
    .map(({ policy, messageId, address }) => `${policy} ${messageId} ${address.split(/\/|::/).at(-1)}`)
    .sort();
}

/** What is found besides what duka has as it is. */
async function found(text: string, target: Target, change?: Change): Promise<readonly string[]> {
  const before = await all(DUKA, target);
  return (await all(text, target, change)).filter((finding) => !before.includes(finding));
}

test.each<Target>(['aws', 'gcp', 'azure'])('duka as it is gives nothing on %s', async (target) => {
  expect(await all(DUKA, target)).toEqual([]);
});

describe('a line of the platform file', () => {
  const chosen = (partition: string) => (one: string) =>
    `${one}\n      choose: { partition: [${partition}], because: a test }`;
  test.each<[string, string | RegExp, Change, readonly string[]]>([
    [
      'no partitions',
      'volume: 260M rows/day of 1500 bytes',
      chosen(''),
      [
        'cost/budget-exceeded exceeded aws',
        'lifecycle/personal-data-kept-too-long cannot-tell LakeRawStore',
        'partitioning/unpartitioned-growing-table grows LakeRawTableClicks',
      ],
    ],
    [
      'partitions of an hour',
      'volume: 2.1M rows/day of 420 bytes',
      chosen('hour(ordered_at)'),
      ['partitioning/partitions-too-small too-small LakeCuratedTableOrders'],
    ],
    [
      'hours and reasons',
      'volume: 45k rows/day of 380 bytes',
      chosen('hour(refunded_at), reason'),
      [
        'partitioning/partitions-too-small too-small LakeCuratedTableRefunds',
        'partitioning/too-many-partitions too-many LakeCuratedTableRefunds',
      ],
    ],
    [
      'a partition a customer',
      'volume: 120k rows/day of 700 bytes',
      chosen('customer_id'),
      [
        'partitioning/high-cardinality-partition-key too-many-values LakeCuratedTableCustomers',
        'partitioning/partitions-too-small too-small LakeCuratedTableCustomers',
        'partitioning/too-many-partitions too-many LakeCuratedTableCustomers',
      ],
    ],
    [
      'a move too early',
      '- { to: cool, after: 120 days }',
      (one) => one.replace('120', '10'),
      ['lifecycle/transition-order too-early LakeCuratedStore'],
    ],
    [
      'a move that does not pay',
      'retain: 13 weeks',
      (one) => `${one}\n      choose: { transitions: [{ to: cold, after: 40 days }], because: a test }`,
      ['lifecycle/expire-before-minimum-duration too-short LakeLandingStore'],
    ],
    [
      'a region off the list',
      /^ {2}personal: \{ regions/,
      (one) => one.replace('af-south-1, ', ''),
      ['Curated', 'Landing', 'Raw', 'Serving'].map((zone) => `residency/region-outside-list outside Lake${zone}Store`),
    ],
    [
      'a smaller budget',
      'budget: USD 10000/month',
      (one) => one.replace('10000', '1000'),
      ['cost/budget-exceeded exceeded aws'],
    ],
  ])('%s', async (_, wanted, to, expected) => {
    expect(await found(changeLine(DUKA, wanted, to), 'aws')).toEqual(expected);
  });
});

describe('a line of what an engine wrote', () => {
  test.each<[string, string, Change, readonly string[]]>([
    [
      'personal data kept ten times as long',
      '"ExpirationInDays": 365',
      (one) => one.replace('365', '3650'),
      ['lifecycle/personal-data-kept-too-long expires-late LakeServingStore'],
    ],
    [
      'a guard against public access switched off',
      '"BlockPublicAcls": true',
      (one) => one.replace('true', 'false'),
      ['security/public-access guard-off LakeQueriesResults'],
    ],
    [
      'old versions that nothing deletes',
      '"NoncurrentDays": 14',
      () => '',
      [
        'lifecycle/old-versions-kept-for-ever never LakeLandingStore',
        'lifecycle/personal-data-kept-too-long versions-stay LakeLandingStore',
      ],
    ],
    [
      'unfinished uploads that nothing aborts',
      '"DaysAfterInitiation": 7',
      () => '',
      ['lifecycle/abort-multipart-missing never LakeQueriesResults'],
    ],
  ])('%s', async (_, wanted, to, expected) => {
    expect(await found(DUKA, 'aws', (template) => changeLine(template, wanted, to))).toEqual(expected);
  });

  test('a key of the provider instead of our own', async () => {
    const second = (preview: string) => changeLine(preview, '"defaultKmsKeyName"', () => '', 1);

    expect(await found(DUKA, 'gcp', second)).toEqual(['security/own-key-missing missing curated']);
  });
});
