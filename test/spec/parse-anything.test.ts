import fc from 'fast-check';
import { parsePlatform } from '../../spec/parse';
import { example, mistakesIn, PATH } from './platform-text';

describe('whatever the text, parsing gives a spec or problems of one line each', () => {
  const minimal = example('minimal/platform.yaml');
  const check = (text: string, over?: string) => {
    const mistakes = mistakesIn(text, over);
    for (const line of mistakes) expect(line).not.toMatch(/\n|undefined|\[object|RangeError| at .*\.ts:/);
  };
  const shard = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '\t',
      '\n',
      '  ',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!!x ',
      '|',
      '>-',
      '---\n',
      '<<: ',
      '~',
      '__proto__',
      '0',
      '-1',
    ),
  );
  const cut = fc.record({ at: fc.nat(minimal.length), length: fc.nat(12), put: shard });
  const mutant = fc
    .array(cut, { minLength: 1, maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), minimal),
    );

  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text)));
  });

  it('any pile of YAML marks', () => {
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 60 }), (shards) => check(shards.join(''))),
      { numRuns: 300 },
    );
  });

  it('any value as JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => check(text)));
  });

  it('any small harm to a good file', () => {
    fc.assert(
      fc.property(mutant, (text) => check(text)),
      { numRuns: 300 },
    );
  });

  it('any overlay', () => {
    fc.assert(
      fc.property(fc.oneof(mutant, fc.json()), (over) => check(minimal, over)),
      { numRuns: 300 },
    );
  });

  it('never refuses without a reason', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const result = parsePlatform({ path: PATH, text });
        if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
