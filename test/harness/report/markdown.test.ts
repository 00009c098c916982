import fc from 'fast-check';
import { markdownReport } from '../../../harness/report/markdown';
import { escaped } from '../../../harness/report/markdown-text';
import { everything, finding, result } from '../../fixtures/result';

test('everything, whole', () => {
  expect(markdownReport(everything())).toBe(`### Ramani fails: 1 error, 2 warnings, 1 info, 1 undecided, 1 waived

30 checks passed in 2 inputs.

#### 1 error

| Policy | Resource | Place | What was found |
| --- | --- | --- | --- |
| <code>security/own-key-missing</code> | <code>Raw</code> | <code>template.yaml&#58;12</code> | it is encrypted with a key of the provider<br>found 400 days; expected at most 90 days |

#### 2 warnings

| Policy | Resource | Place | What was found |
| --- | --- | --- | --- |
| <code>cost/tags</code> | <code>Raw</code> | <code>template.yaml</code> | it is encrypted with a key of the provider |
| <code>schema/E3012</code> | <code>Cold</code> | <code>nested/cold store.json&#58;3</code> | Days&#58; a number, such as &#123;0&#125; of &#91;one&#93;(two) |

<details>
<summary>1 info</summary>

| Policy | Resource | Place | What was found |
| --- | --- | --- | --- |
| <code>cost/tags</code> | <code>Cold</code> | <code>template.yaml</code> | it is encrypted with a key of the provider |

</details>

<details>
<summary>1 undecided</summary>

| Policy | Resource | Place | What was found |
| --- | --- | --- | --- |
| <code>security/own-key-missing</code> | <code>gcp</code> | <code>duka/platform.yaml</code> | no budget is stated |

</details>

<details>
<summary>1 waived</summary>

| Policy | Resource | Place | What was found |
| --- | --- | --- | --- |
| <code>security/own-key-missing</code> | <code>clicks (Table)</code> | <code>duka/platform.yaml</code> | it is encrypted with a key of the provider<br>until 2027-03-31&#58; it moves in May (data@<!-- -->duka.example) |

</details>

<details>
<summary>Why, and how to mend it</summary>

- <code>security/own-key-missing</code>: A key of the provider can not be withdrawn. **Fix:** Name a key of your own. <https://duka.example/keys>
- <code>cost/tags</code>: A key of the provider can not be withdrawn. **Fix:** Name a key of your own. <https://duka.example/keys>

</details>

| Input | USD a month (low to high) | Budget |
| --- | --- | --- |
| <code>template.yaml</code> | 7,451 (5,589 to 9,314) | 9,000 |

<details>
<summary>2 notes</summary>

- <code>waivers.yaml&#58;3</code>: the waiver of a/b for &#42; matches no finding
- <code>template.yaml</code>: <code>AWS&#58;&#58;X&#58;&#58;Y</code> 2: no rule knows the type yet

</details>
`);
});

test('nothing found is two lines, and the cost', () => {
  expect(markdownReport(result())).toBe('### Ramani passes: nothing found\n\n30 checks passed in 1 input.\n');
});

test('what fails the check stands open, whatever its severity', () => {
  const of = result([{ path: 'aws' }], [finding({ severity: 'info' }), finding({ severity: 'warning' })]);

  expect(markdownReport(of)).toContain('#### 1 warning\n');
  expect(markdownReport({ ...of, failOn: 'info' })).toContain('#### 1 info\n');
  expect(markdownReport({ ...of, failOn: 'error' })).not.toContain('####');
});

test('a comment stays below what GitHub takes, and says how much it leaves out', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    finding({ address: `stack/Resource${index}`, severity: index % 2 === 0 ? 'error' : 'warning' }),
  );
  const text = markdownReport(result([{ path: 'aws' }], many));

  expect(text.length).toBeLessThan(65536);
  expect(text.match(/^and 210 more$/gm)).toHaveLength(2);
});

/** What GitHub shows: references are characters, comments are nothing. */
function shown(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const MEANINGFUL = [...'\\`*_{}[]<>&|~#!$:@.-+', '\n', '\r', '\t', '\u001b', '](', '<script>', '<!--', 'www.', '&#35;'];
const text = fc.string({ unit: fc.oneof(fc.constantFrom(...MEANINGFUL), fc.string({ minLength: 1, maxLength: 1 })) });

test('a text of others is shown as it is, in one line', () => {
  fc.assert(
    fc.property(text, (one) => {
      const line = one
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\p{Cc}/gu, '?');
      expect(shown(escaped(one))).toBe(line);
    }),
  );
});

test('a text of others makes no mark, no tag, no link, no cell and calls nobody', () => {
  fc.assert(
    fc.property(text, (one) => {
      const raw = escaped(one)
        .replaceAll('@<!-- -->', '')
        .replace(/&#\d+;/g, '');
      expect(raw).not.toMatch(/[\\`*_{}[\]<>&|~#!$:@\n\r]|www\./i);
    }),
  );
});

test('no text of a file adds a cell or a line to a table', () => {
  fc.assert(
    fc.property(text, text, text, (address, message, file) => {
      const lines = markdownReport(result([{ path: 'aws' }], [finding({ address, message, file })])).split('\n');
      const rows = lines.filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(row.split('|')).toHaveLength(6);
    }),
  );
});
