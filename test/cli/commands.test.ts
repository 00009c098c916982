import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import type { Result } from '../../harness/report/result';
import { decisionsOf } from '../../plan/decision';
import { POLICIES } from '../../policies';
import codecs from '../../reference/codecs.json';
import formats from '../../reference/formats.json';
import limits from '../../reference/limits.json';
import nameRules from '../../reference/name-rules.json';
import ratios from '../../reference/price-ratios.json';
import prices from '../../reference/prices.json';
import storageClasses from '../../reference/storage-classes.json';
import { DUKA, ramani, temporaryFolder } from './run';

const folder = temporaryFolder();
const env = { RAMANI_CACHE: join(folder, 'cache') };

/** The answer of a command that finds nothing wrong. */
async function answer(...args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await ramani(args, { env });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

describe('plan', () => {
  test('every decision has its reason, its inputs and only sources that are there', async () => {
    const decisions = decisionsOf(JSON.parse(await answer('plan', DUKA, '--format', 'json')));

    const known = new Set(
      [limits, nameRules, storageClasses, prices, codecs.rows, formats.formats, formats.evolution].flatMap((rows) =>
        Object.keys(rows),
      ),
    );
    expect(decisions.length).toBeGreaterThan(50);
    for (const { path, decision } of decisions) {
      const { because, inputs, source = [] } = decision;
      expect({ path, because: because.length > 10, inputs: Object.keys(inputs).length > 0 }).toEqual({
        path,
        because: true,
        inputs: true,
      });
      expect({ path, unknown: source.filter((id) => !known.has(id)) }).toEqual({ path, unknown: [] });
    }
  });

  test('shows them to a person, too', async () => {
    const text = await answer('plan', DUKA, '--target', 'aws');

    expect(text).toMatch(/^aws af-south-1\n/);
    expect(text).toMatch(/ {2}lake\.datasets\.orders\n {4}prefix: /);
    expect(text).not.toMatch(/\bundefined\b|\[object Object\]|^gcp /m);
  });

  test('merges the overlay of an environment', async () => {
    const { environment } = JSON.parse(await answer('plan', DUKA, '--environment', 'dev', '--format', 'json'));

    expect(environment).toBe('dev');
  });
});

describe('check, on the example of the three clouds', () => {
  let result: Result;
  beforeAll(async () => {
    const { stdout, stderr, code } = await ramani(['check', DUKA, '--format', 'json'], { env });
    result = JSON.parse(stdout);
    const failed = result.findings.some(({ status, severity }) => status === 'fail' && severity !== 'info');
    expect({ stderr, code }).toEqual({ stderr: '', code: failed ? 1 : 0 });
  }, 60_000);

  test('answers as the published schema says', async () => {
    const validate = new Ajv().compile(JSON.parse(await answer('schema', 'result')));

    expect(validate(result)).toBe(true);
    expect(validate({ ...result, findings: [{}] })).toBe(false);
  });

  test('loses no resource on the way', () => {
    expect(result.inputs.map(({ path }) => path)).toEqual(['aws', 'gcp', 'azure']);
    for (const { resources, mapped, notRelevant, unmapped } of result.inputs) {
      expect(mapped).toBeGreaterThan(0);
      expect(mapped + notRelevant + Object.values(unmapped).reduce((sum, count) => sum + count, 0)).toBe(resources);
    }
  });

  test('adds the cost up', () => {
    for (const { estimate } of result.costs) {
      const sum = (of: 'low' | 'expected' | 'high') => estimate.items.reduce((so, item) => so + item[of], 0);
      expect(sum('low')).toBeCloseTo(estimate.low, 6);
      expect(sum('expected')).toBeCloseTo(estimate.expected, 6);
      expect(sum('high')).toBeCloseTo(estimate.high, 6);
      expect(estimate.low).toBeLessThan(estimate.expected);
    }
  });

  test('prices nothing without a source', () => {
    const known = { ...prices, ...ratios };
    const sources = result.costs.flatMap(({ estimate }) => estimate.items.map(({ source }) => source));
    expect(sources.flatMap((source) => source.split(/ x |, /)).filter((id) => !Object.hasOwn(known, id))).toEqual([]);
  });

  test('counts what it found', () => {
    const { summary, findings } = result;
    const count = (of: 'fail' | 'cannot-tell') =>
      findings.filter(({ status, waived }) => status === of && waived === undefined).length;
    expect({ fail: summary.fail, cannotTell: summary.cannotTell }).toEqual({
      fail: count('fail'),
      cannotTell: count('cannot-tell'),
    });
    expect(Object.keys(summary.byPolicy)).toEqual(expect.arrayContaining(POLICIES.map(({ id }) => id)));
  });

  test('cost says the same', async () => {
    expect(JSON.parse(await answer('cost', DUKA, '--format', 'json'))).toEqual(result.costs);
    expect(await answer('cost', DUKA, '--target', 'aws')).toMatch(/^aws USD (at least )?[\d,]+ \([\d,]+ to [\d,]+\)/);
  });
});

test('synth writes what it says that it wrote', async () => {
  const out = join(folder, 'out');

  expect(await answer('synth', DUKA, '--out', out)).toBe(
    ['aws', 'gcp', 'azure'].map((target) => `${out}/${target}\n`).join(''),
  );

  expect(JSON.parse(readFileSync(join(out, 'aws', 'duka-prod-lake.template.json'), 'utf8'))).toHaveProperty(
    'Resources',
  );
  for (const target of ['gcp', 'azure'])
    expect(JSON.parse(readFileSync(join(out, target, 'preview.json'), 'utf8'))).toHaveProperty('steps');
}, 30_000);

describe('explain', () => {
  /** The first of each group by the command; the pages of all are tested where they are written. */
  const groups = new Map(POLICIES.toReversed().map((policy) => [policy.id.replace(/\/.*/, ''), policy]));

  test.each([...groups.values()].map(({ id, why, fix }) => ({ id, why, fix })))(
    'has a page for $id',
    async (policy) => {
      const { id, why, fix } = policy;
      const page = await answer('explain', id);

      expect(page).toContain(`${id} (`);
      expect(page).toContain(why);
      expect(page).toContain(fix);
      expect(page).not.toMatch(/\bundefined\b|\[object Object\]/);
    },
  );

  test('tells what was decided about one thing', async () => {
    const text = await answer('explain', 'lake.datasets.orders', '--path', DUKA);

    expect(text).toMatch(/^aws .*\n {2}lake\.datasets\.orders\n {4}prefix: /);
    expect(text).not.toContain('lake.datasets.payments');
  });

  test.each([
    ['security/pubic-access', /^found the policy .*; did you mean "security\/public-access"\?\n$/],
    ['lake.datasets.order', /^found "lake\.datasets\.order".*; did you mean "lake\.datasets\.orders"\?\n$/],
  ])('says what %s may have meant', async (what, line) => {
    const { code, stdout, stderr } = await ramani(['explain', what, '--path', DUKA]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
  });
});

describe('schema', () => {
  const schemaOf = async (name: string) => JSON.parse(await answer('schema', name));

  test.each(['platform', 'waivers', 'result'])('%s is what editors read: draft-07', async (name) => {
    const schema = await schemaOf(name);

    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const ajv = new Ajv();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('the example is as the published schema says', async () => {
    const validate = new Ajv().compile(await schemaOf('platform'));
    const duka = parse(readFileSync(join(DUKA, 'platform.yaml'), 'utf8'));

    expect(validate(duka)).toBe(true);
    expect(validate({ ...duka, owner: undefined })).toBe(false);
  });

  test.each(['plattform', 'constructor'])('there is no schema %s', async (name) => {
    const { code, stdout, stderr } = await ramani(['schema', name]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^found the schema ".*"; allowed: platform, settings, waivers, workload, result/);
  });
});

test.each(['init', 'plan', 'synth', 'check', 'cost', 'snapshot', 'explain', 'schema'])(
  '%s has a help',
  async (name) => {
    const help = await answer(name, '--help');

    expect(help).toMatch(new RegExp(`^Usage: ramani ${name} `));
    expect(help).toMatch(/-h, --help/);
  },
);

test('the help names every command', async () => {
  const help = await answer('--help');

  const names = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(names).toEqual([
    ...['init', 'plan', 'synth', 'check', 'report', 'cost', 'compare', 'snapshot', 'explain', 'schema', 'help'],
  ]);
});
