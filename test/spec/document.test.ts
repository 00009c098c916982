import { changed, GOOD, mistakesIn, PATH, specOf } from './platform-text';

describe('what is not YAML, or no platform file at all', () => {
  const ROOT =
    'platform, environment, owner, costCentre, timeZone, budget, horizon, uncertainty, targets, residency, lake';

  it.each([
    [
      'an open bracket',
      changed('[sold_at, county]', '[sold_at, county'),
      '20:84: found no "]" at the end of what was opened before; add it',
    ],
    ['an open quote', changed('owner: data', 'owner: "data'), '3:26: found no closing "; add it where the text ends'],
    [
      'a line out of column',
      changed('      retain', '     retain'),
      '13:1: found a line that starts in another column than the rest of its block; allowed: the same column',
    ],
    [
      'two keys on a line',
      changed('owner: data', 'owner: team: data'),
      '3:8: found a second key on one line; allowed: one key a line, and quotes around a text with ": " in it',
    ],
    [
      'a reserved character',
      changed('owner: data', 'owner: @data'),
      '3:8: found a text that starts with "@"; allowed: the same in quotes',
    ],
    [
      'a line without a key',
      `${GOOD}just text\n`,
      '21:1: found a text where a key belongs; allowed: a key, ":" and its value',
    ],
    ['a tab', changed('      zone', '\tzone'), '11:1: found a tab before the text of a line; allowed: spaces'],
    ['two documents', `${GOOD}---\n${GOOD}`, '21:1: found a second document after "---"; allowed: one document a file'],
    ['a list as a key', `${GOOD}[a, b]: 1\n`, '21:1: found a key that is a list, a block or an alias; allowed: a text'],
    [
      'a tag',
      changed('owner: data', 'owner: !secret data'),
      '3:8: found the tag !secret; allowed: values without tags',
    ],
    [
      'an alias of nothing',
      changed('sale_id: string', 'sale_id: *text'),
      '15:18 lake.datasets.sales.columns.sale_id: found the alias *text, but no anchor &text before it; add one, or put the text in quotes',
    ],
    [
      'an alias of itself',
      changed('60 GB/day', '&v [*v]'),
      '12:19 lake.datasets.sales.volume.0: found the alias *v inside a value that has an anchor itself; allowed: aliases outside of such values',
    ],
    ['a list', '- platform: soko\n', `1:1: found [{"platform":"soko"}]; allowed: a block of the keys ${ROOT}`],
    [
      '3,000 brackets',
      `platform: ${'['.repeat(3000)}${']'.repeat(3000)}`,
      '1:74: found more than 64 levels of nesting; a platform file needs fewer than ten',
    ],
    [
      '3,000 indentations',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      '64:65: found more than 64 levels of nesting; a platform file needs fewer than ten',
    ],
    [
      '3,000 dashes',
      `${'- '.repeat(3000)}x`,
      '1:128: found more than 64 levels of nesting; a platform file needs fewer than ten',
    ],
    [
      '3,000 question marks',
      `${'? '.repeat(3000)}x`,
      '1:128: found more than 64 levels of nesting; a platform file needs fewer than ten',
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual([`${PATH}:${expected}`]);
  });

  it.each([
    ['empty', '', 'found an empty file; allowed: a platform file (`ramani init` writes one)'],
    ['only a comment', '# nothing yet\n', 'found an empty file; allowed: a platform file (`ramani init` writes one)'],
    ['binary', '\u0000\u0001\u0002', 'found a binary file; allowed: a platform file in YAML or JSON (UTF-8)'],
    ['not UTF-8', '\ufffdPNG', 'found a binary file; allowed: a platform file in YAML or JSON (UTF-8)'],
  ])('a file that is %s has no line to name', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual([`${PATH}: ${expected}`]);
  });

  it('a billion laughs are refused before they are told', () => {
    const levels = 'bcdefghij'.split('').map((to, index) => {
      const from = 'abcdefghi'[index];
      return `${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`;
    });
    const bomb = ['a: &a [lol, lol]', ...levels].join('\n');
    expect(mistakesIn(bomb)).toEqual([
      `${PATH}:2:8 b.0: found the alias *a inside a value that has an anchor itself; allowed: aliases outside of such values`,
    ]);
  });

  it('more aliases than a person writes are refused', () => {
    expect(mistakesIn(`a: &a 1\nb: [${'*a,'.repeat(1_000)}]`)).toEqual([
      `${PATH}:2:1505 b.500: found more than 500 aliases; a platform file needs few`,
    ]);
  });

  it('an anchor may be repeated', () => {
    const text = changed('sale_id: string', 'sale_id: &text string').replace('type: string', 'type: *text');
    expect(specOf(text)).toEqual(specOf(GOOD));
  });

  it('a mistake behind an alias is placed where the alias stands', () => {
    const shops = '    shops: { zone: raw, volume: 1 MB/day, retain: 1 day, columns: *c, written: { by: batch } }\n';
    const text = changed('columns:\n', 'columns: &c\n').replace('sale_id: string', 'sale_id: varchar');
    expect(mistakesIn(text + shops).map((line) => line.split(': ')[0])).toEqual([
      `${PATH}:15:18 lake.datasets.sales.columns.sale_id`,
      `${PATH}:21:58 lake.datasets.shops.columns.sale_id`,
    ]);
  });

  it('brackets in texts and comments are not nesting', () => {
    expect(mistakesIn(`${GOOD}      description: "${'['.repeat(500)}" # ${'{'.repeat(500)}\n`)).toEqual([]);
  });

  it('nothing leaks into the prototype of other objects', () => {
    mistakesIn(
      `${GOOD}__proto__: { polluted: 1 }\n`,
      '__proto__: { polluted: 1 }\nlake: { __proto__: { polluted: 1 } }\n',
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('an overlay', () => {
  it('replaces what it names and keeps the rest', () => {
    const spec = specOf(GOOD, 'environment: dev\nlake: { datasets: { sales: { volume: 1 GB/day, read: [] } } }\n');
    const before = specOf(GOOD);
    const [sales] = before.lake.datasets;
    expect(spec).toEqual({
      ...before,
      environment: 'dev',
      lake: { ...before.lake, datasets: [{ ...sales, bytesPerDay: 1e9, reads: [] }] },
    });
  });

  it('adds datasets', () => {
    const more =
      'lake: { datasets: { shops: { zone: raw, volume: 1 MB/day, retain: 1 day, columns: {}, written: { by: batch } } } }';
    expect(specOf(GOOD, more).lake.datasets.map(({ name }) => name)).toEqual(['sales', 'shops']);
  });

  it.each([
    [
      'a wrong value of its own',
      GOOD,
      'environment: dev\nlake: { datasets: { sales: { volume: 60 } } }',
      'platform.dev.yaml:2:38 lake.datasets.sales.volume: found 60, which',
    ],
    [
      'an unknown key of its own',
      GOOD,
      'environment: dev\nbugdet: USD 4/month',
      'platform.dev.yaml:2:1 bugdet: found the key "bugdet"',
    ],
    [
      'what its dataset lacks',
      GOOD,
      'lake: { datasets: { shops: { zone: raw, volume: 1 MB/day, columns: {}, written: { by: batch } } } }',
      'platform.dev.yaml:1:21 lake.datasets.shops: found no retain',
    ],
    [
      'a region of its own',
      GOOD,
      'targets: { aws: { region: af-north-1 } }',
      'platform.dev.yaml:1:27 targets.aws.region: found "af-north-1"',
    ],
    [
      'a mistake of the file below it',
      changed('60 GB/day', '60'),
      'environment: dev',
      'platform.yaml:12:15 lake.datasets.sales.volume: found 60',
    ],
    [
      'an item that it does not replace',
      changed('county]', 'country]'),
      'lake: { datasets: { sales: { retain: 1 day } } }',
      'platform.yaml:20:31 lake.datasets.sales.read.0.filter.1: found "country"',
    ],
    ['a list', GOOD, '- environment: dev', 'platform.dev.yaml:1:1: found [{"environment":"dev"}]; allowed: a block'],
    ['nothing', GOOD, '# nothing yet', 'platform.dev.yaml: found an empty file'],
    ['what is not YAML', GOOD, 'environment: "dev', 'platform.dev.yaml:1:18: found no closing "'],
  ])('points at %s', (_, text, over, expected) => {
    expect(mistakesIn(text, over)).toEqual([expect.stringContaining(expected)]);
  });
});
